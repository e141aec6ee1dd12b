/** The processor on authors' sources: what it tells them, and what it generates. */
@NullMarked
package dev.connectorkit.compile;

import org.jspecify.annotations.NullMarked;
