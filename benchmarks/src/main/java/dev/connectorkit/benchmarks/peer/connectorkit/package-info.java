/** ConnectorKit, as its users call it. */
@NullMarked
package dev.connectorkit.benchmarks.peer.connectorkit;

import org.jspecify.annotations.NullMarked;
