/** Writes the request builders of a connector. */
@NullMarked
package dev.connectorkit.processor.write.connector;

import org.jspecify.annotations.NullMarked;
