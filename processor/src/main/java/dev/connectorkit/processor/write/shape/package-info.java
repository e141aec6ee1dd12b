/** Writes the classes of a Smithy service: one writer for each kind of generated class. */
@NullMarked
package dev.connectorkit.processor.write.shape;

import org.jspecify.annotations.NullMarked;
