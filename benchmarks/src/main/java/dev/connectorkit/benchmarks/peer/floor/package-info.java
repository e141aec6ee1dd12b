/**
 * The floor: what a person would write by hand for this one payload, constant parts encoded in advance and nothing checked.
 * It shares no code with ConnectorKit.
 */
@NullMarked
package dev.connectorkit.benchmarks.peer.floor;

import org.jspecify.annotations.NullMarked;
