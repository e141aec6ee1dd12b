/**
 * Brings ids and names as device clouds have them into the forms the service takes.
 *
 * <p>The service's patterns refuse much of what clouds use: {@code auth0|123}, MAC addresses, {@code Mom's lamp}. Nothing
 * here happens by itself: an author chooses it, so that an id seen in a log is one they know how to read.
 */
@NullMarked
package dev.connectorkit.identity;

import org.jspecify.annotations.NullMarked;
