/** Turns annotated elements into declarations. Beside the entry, the only place that knows javax.lang.model. */
@NullMarked
package dev.connectorkit.processor.read;

import org.jspecify.annotations.NullMarked;
