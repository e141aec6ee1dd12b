package dev.connectorkit.observability;

import dev.connectorkit.client.SendListener;
import dev.connectorkit.shape.ConnectorException;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** Counts and times the attempts of a client. */
public final class MicrometerListener implements SendListener {
    private final MeterRegistry registry;

    public MicrometerListener(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void attemptStarted(String operation, int attempt, int bodyBytes) {
        DistributionSummary.builder("connectorkit.request.size")
                .baseUnit("bytes")
                .tag("operation", operation)
                .register(registry)
                .record(bodyBytes);
    }

    @Override
    public void attemptAnswered(String operation, int attempt, int status, int bodyBytes, long millis) {
        time(operation, Integer.toString(status), millis);
    }

    @Override
    public void attemptFailed(String operation, int attempt, ConnectorException failure, long millis) {
        time(operation, failure.getClass().getSimpleName(), millis);
    }

    @Override
    public void retryScheduled(String operation, int attempt, ConnectorException cause, long pauseMillis) {
        registry.counter(
                        "connectorkit.retries",
                        "operation",
                        operation,
                        "cause",
                        cause.getClass().getSimpleName())
                .increment();
    }

    private void time(String operation, String outcome, long millis) {
        registry.timer("connectorkit.attempts", "operation", operation, "outcome", outcome)
                .record(Duration.ofMillis(millis));
    }
}
