package dev.connectorkit.inbound.porch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody's client of a cloud of lamps. */
public interface PorchCloud {
    String me(String token) throws IOException;

    Stream<PorchLamp> lamps(String token) throws IOException;

    void turn(String token, String lamp, boolean on) throws IOException;

    CompletionStage<PorchLamp> dim(
            String token, String lamp, double percent, @Nullable Duration transition, Duration timeLeft);
}
