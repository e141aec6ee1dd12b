/** What people write who avoid the SDK: records, Jackson databind, and the signer that AWS publishes apart from the SDK. */
@NullMarked
package dev.connectorkit.benchmarks.peer.databind;

import org.jspecify.annotations.NullMarked;
