/** The artifacts beside the benchmarks' own jar. */
@NullMarked
package dev.connectorkit.benchmarks.layout;

import org.jspecify.annotations.NullMarked;
