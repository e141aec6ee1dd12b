/** Time, memory and classes from the start of a process to its first request. */
@NullMarked
package dev.connectorkit.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
