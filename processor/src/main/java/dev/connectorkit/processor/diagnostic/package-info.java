/** The catalogue of everything the processor can say to an author. */
@NullMarked
package dev.connectorkit.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
