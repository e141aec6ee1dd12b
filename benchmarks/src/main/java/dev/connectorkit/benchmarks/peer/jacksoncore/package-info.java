/** Jackson's streaming writer, called by hand, with the floor's signer. */
@NullMarked
package dev.connectorkit.benchmarks.peer.jacksoncore;

import org.jspecify.annotations.NullMarked;
