/** Writes what was measured to {@code docs/performance.md}. */
@NullMarked
package dev.connectorkit.benchmarks.report;

import org.jspecify.annotations.NullMarked;
