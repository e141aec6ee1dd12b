/** The processor on authors' sources that use clusters of a manufacturer. */
@NullMarked
package dev.connectorkit.compile.vendor;

import org.jspecify.annotations.NullMarked;
