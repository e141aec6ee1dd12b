/** The commands. */
@NullMarked
package dev.connectorkit.benchmarks;

import org.jspecify.annotations.NullMarked;
