/** What the processor costs whoever keeps it on: parts of the model read, bytes allocated. Counted, not timed. */
@org.jspecify.annotations.NullMarked
package dev.connectorkit.compile.cost;
