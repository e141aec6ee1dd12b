/**
 * The annotation processor's entry: which step takes which annotation, in which round, and what becomes of its findings.
 *
 * <p>From here the way goes {@code read} (the compiler's elements become plain records), {@code check} (records and model
 * become diagnostics), {@code write} (records become source files); {@code knowledge} answers questions about the model on
 * the way.
 */
@NullMarked
package dev.connectorkit.processor;

import org.jspecify.annotations.NullMarked;
