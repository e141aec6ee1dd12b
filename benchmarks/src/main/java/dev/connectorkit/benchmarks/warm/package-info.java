/** Time and allocation of a warm process, measured by JMH. */
@NullMarked
package dev.connectorkit.benchmarks.warm;

import org.jspecify.annotations.NullMarked;
