/**
 * The conformance of Matter: whether an element of a cluster or a device type must, may or must not be there. Its
 * notation is parsed into {@link dev.connectorkit.processor.conformance.Conformance}, judged against a
 * {@link dev.connectorkit.processor.conformance.Claim} of what a device class has, and used backwards to find the
 * features a class must mean. Plain text and records: nothing here knows a compiler or a model's form.
 */
@NullMarked
package dev.connectorkit.processor.conformance;

import org.jspecify.annotations.NullMarked;
