/** The examples of {@code docs/observability.md}, compiled and run. */
@org.jspecify.annotations.NullMarked
package dev.connectorkit.observability;
