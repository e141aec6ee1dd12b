/**
 * What the service asks of a connector: reading its requests, carrying them out through a generated handler, answering
 * them, and reporting what became of them in events.
 */
@NullMarked
package dev.connectorkit.inbound;

import org.jspecify.annotations.NullMarked;
