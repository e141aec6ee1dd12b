package dev.connectorkit.sample.lifx.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DiscoveryProgressTest {

    @Test
    void tellsOfEveryPageAndOfTheEnd() {
        var log = new ByteArrayOutputStream();
        var progress = new DiscoveryProgress(new PrintStream(log, true, StandardCharsets.UTF_8));

        progress.sent(1, 50);
        progress.sent(2, 64);
        progress.completed(2, 64, 1);

        assertThat(log.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "discovery: 50 devices sent, page 1",
                        "discovery: 64 devices sent, page 2",
                        "discovery: complete with 64 devices on 2 pages, 1 left out");
    }
}
