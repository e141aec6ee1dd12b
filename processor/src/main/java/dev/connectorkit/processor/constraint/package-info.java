/**
 * The constraints of Matter: what a value, a length or a count may be. The structured form of the model is read into
 * {@link dev.connectorkit.processor.constraint.Constraint}, and {@link dev.connectorkit.processor.constraint.Domain}
 * are found as far as what it refers to is known. Plain maps and records: nothing here knows a compiler or a model's
 * form.
 */
@NullMarked
package dev.connectorkit.processor.constraint;

import org.jspecify.annotations.NullMarked;
