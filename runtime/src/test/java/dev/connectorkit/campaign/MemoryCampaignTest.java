package dev.connectorkit.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.transport.EventServer;
import dev.connectorkit.transport.EventServer.Reply;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A process with 64 MB sends on and on to a server in another one; what it keeps does not grow. */
class MemoryCampaignTest {
    private static final int REQUESTS = Campaign.requests(20_000, 1_000_000);
    private static final int SAMPLES = 10;
    private static final long TOLERATED_BYTES = 1 << 20;

    @Test
    void keepsNoMemory() throws Exception {
        try (EventServer server = new EventServer(event -> Reply.OK)) {
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx64m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Child.class.getName(),
                            server.url(),
                            Integer.toString(REQUESTS)))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes()).strip();
            assertThat(process.waitFor()).as(output).isZero();
            System.out.println("memory, " + REQUESTS + " requests with -Xmx64m: bytes kept after each tenth " + output);
            long[] kept =
                    Stream.of(output.split(" ")).mapToLong(Long::parseLong).toArray();
            assertThat(kept).hasSize(SAMPLES);
            assertThat(kept[SAMPLES - 1]).isLessThanOrEqualTo(kept[1] + TOLERATED_BYTES);
        }
    }

    static final class Child {
        public static void main(String[] arguments) {
            int requests = Integer.parseInt(arguments[1]);
            StringBuilder kept = new StringBuilder();
            try (ConnectorClient client = Campaign.client(arguments[0]).build()) {
                for (int i = 1; i <= requests; i++) {
                    client.send(Campaign.event(i));
                    if (i % (requests / SAMPLES) == 0) {
                        System.gc();
                        Runtime runtime = Runtime.getRuntime();
                        kept.append(runtime.totalMemory() - runtime.freeMemory())
                                .append(' ');
                    }
                }
            }
            System.out.println(kept);
        }
    }
}
