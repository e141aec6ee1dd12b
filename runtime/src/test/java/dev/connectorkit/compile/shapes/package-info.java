/** The shapes that the processor generates from models other than our own: changed, small, or not to be served. */
@NullMarked
package dev.connectorkit.compile.shapes;

import org.jspecify.annotations.NullMarked;
