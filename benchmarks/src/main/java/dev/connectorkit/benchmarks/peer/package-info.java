/** What the candidates of a cold start have in common. */
@NullMarked
package dev.connectorkit.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
