/** A connector for a small house, to try handlers with. */
@NullMarked
package dev.connectorkit.inbound.house;

import org.jspecify.annotations.NullMarked;
