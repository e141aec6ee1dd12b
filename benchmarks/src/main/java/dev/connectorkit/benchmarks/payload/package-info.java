/** What every candidate is given: the author's own data, and the same account and ids. */
@NullMarked
package dev.connectorkit.benchmarks.payload;

import org.jspecify.annotations.NullMarked;
