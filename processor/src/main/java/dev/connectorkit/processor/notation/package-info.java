/**
 * What the two notations of the Matter specification share: the tokens of a conformance or a constraint, the error
 * for text that is neither, and a truth that may be unknown.
 */
@NullMarked
package dev.connectorkit.processor.notation;

import org.jspecify.annotations.NullMarked;
