/** Writes the Matter mapper of a device or endpoint type. */
@NullMarked
package dev.connectorkit.processor.write.device;

import org.jspecify.annotations.NullMarked;
