/**
 * One HTTP request, one bounded response: the seam between the client and the network.
 */
@NullMarked
package dev.connectorkit.transport;

import org.jspecify.annotations.NullMarked;
