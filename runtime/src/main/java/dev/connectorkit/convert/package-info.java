/**
 * Converters between the units of device clouds and those of Matter, to be named in
 * {@link dev.connectorkit.annotation.As}.
 *
 * <p>All of them round half up (a tie goes to the greater number), refuse NaN, infinities and what lies outside the
 * documented range with an {@link java.lang.IllegalArgumentException}, and keep no state. A converter whose name ends
 * in no number fits the Matter type its documentation names; the mapper still checks an attribute's own, narrower
 * range.
 */
@NullMarked
package dev.connectorkit.convert;

import org.jspecify.annotations.NullMarked;
