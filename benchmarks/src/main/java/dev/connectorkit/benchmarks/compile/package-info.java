/** What annotation processors cost those who compile. */
@NullMarked
package dev.connectorkit.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
