/** The official tests of restJson1 on what is generated from their models. */
@NullMarked
package dev.connectorkit.compile.protocol;

import org.jspecify.annotations.NullMarked;
