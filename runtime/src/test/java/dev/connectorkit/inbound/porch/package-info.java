/** The connector that {@code docs/inbound.md} shows. */
@NullMarked
package dev.connectorkit.inbound.porch;

import org.jspecify.annotations.NullMarked;
