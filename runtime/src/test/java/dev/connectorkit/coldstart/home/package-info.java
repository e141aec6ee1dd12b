/** A connector of six clusters, for processes that count what they load. */
@NullMarked
package dev.connectorkit.coldstart.home;

import org.jspecify.annotations.NullMarked;
