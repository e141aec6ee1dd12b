/** Holds declarations against the model: a mapping comes out, or diagnostics. */
@NullMarked
package dev.connectorkit.processor.check;

import org.jspecify.annotations.NullMarked;
