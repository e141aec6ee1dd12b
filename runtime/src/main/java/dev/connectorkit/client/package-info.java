/**
 * The client that sends the operations of a service: serialized, signed, answered with a typed result or error.
 */
@NullMarked
package dev.connectorkit.client;

import org.jspecify.annotations.NullMarked;
