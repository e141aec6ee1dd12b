/** The operation's model against AWS's SDK and its own examples. */
@NullMarked
package dev.connectorkit.event;

import org.jspecify.annotations.NullMarked;
