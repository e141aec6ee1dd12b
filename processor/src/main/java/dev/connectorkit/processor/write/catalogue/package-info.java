/** Writes the catalogue of the Matter vocabulary: constants and enumerations that authors write and compilers inline. */
@NullMarked
package dev.connectorkit.processor.write.catalogue;

import org.jspecify.annotations.NullMarked;
