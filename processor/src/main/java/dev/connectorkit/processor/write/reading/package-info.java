/** Writes the code that reads values of Matter's types into an author's, for handlers and for mappers alike. */
@NullMarked
package dev.connectorkit.processor.write.reading;

import org.jspecify.annotations.NullMarked;
