/** AWS's SDK for Java, version 2, used as its guide says. */
@NullMarked
package dev.connectorkit.benchmarks.peer.awssdk;

import org.jspecify.annotations.NullMarked;
