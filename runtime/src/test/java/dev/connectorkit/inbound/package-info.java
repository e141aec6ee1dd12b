@NullMarked
package dev.connectorkit.inbound;

import org.jspecify.annotations.NullMarked;
