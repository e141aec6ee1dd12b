/** The other end of the wire: takes every event. */
@NullMarked
package dev.connectorkit.benchmarks.server;

import org.jspecify.annotations.NullMarked;
