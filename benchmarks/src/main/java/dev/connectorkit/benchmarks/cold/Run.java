package dev.connectorkit.benchmarks.cold;

import org.jspecify.annotations.Nullable;

/**
 * One process, measured.
 *
 * @param requestNanos from the start to the arrival of its first request; 0 when it sends none
 * @param doneNanos from the start until it was done
 * @param cpuNanos used until then
 * @param peakBytes most memory resident until then
 * @param atRequest classes loaded when the request arrived; null unless they were logged
 * @param atEnd classes loaded until done; null unless they were logged
 */
record Run(
        long requestNanos,
        long doneNanos,
        long cpuNanos,
        long peakBytes,
        @Nullable LoadedClasses atRequest,
        @Nullable LoadedClasses atEnd) {}
