package dev.connectorkit.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.client.RetryPolicy;
import dev.connectorkit.client.SendListener;
import dev.connectorkit.shape.ConnectorException;
import dev.connectorkit.transport.TransportLimits;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever an answer holds: an output or a {@link ConnectorException}, soon, within the limit, and nothing left open. */
class FuzzCampaignTest {
    private static final int ANSWERS = Campaign.requests(3_000, 1_000_000);
    private static final int MOST_BYTES = 64;
    private static final int MOST_LEFT_OPEN = 4;
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private int longestBody;
    private int understood;
    private long longestMillis;

    @Test
    void bearsAnyAnswer() throws Exception {
        long openBefore = openFiles();
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> serve(listener));
            server.setDaemon(true);
            server.start();
            try (ConnectorClient client = Campaign.client("http://127.0.0.1:" + listener.getLocalPort())
                    .timeout(Duration.ofSeconds(20))
                    .limits(new TransportLimits(10_000, 10_000, MOST_BYTES))
                    .retries(RetryPolicy.NONE)
                    .listener(new Measure())
                    .build()) {
                for (int i = 0; i < ANSWERS; i++) {
                    send(client, i);
                }
            }
        }
        System.out.println("fuzzing, seed " + Campaign.SEED + ": " + ANSWERS + " answers, " + understood
                + " taken for success, longest body " + longestBody + " bytes of " + MOST_BYTES + ", longest wait "
                + longestMillis + " ms");
        assertThat(understood).isBetween(ANSWERS / 50, ANSWERS * 9 / 10);
        assertThat(longestBody).isPositive().isLessThanOrEqualTo(MOST_BYTES);
        assertThat(longestMillis).isLessThan(10_000);
        assertThat(openFiles()).isLessThanOrEqualTo(openBefore + MOST_LEFT_OPEN);
    }

    private void send(ConnectorClient client, int number) {
        long before = System.nanoTime();
        try {
            client.send(Campaign.event(number));
            understood++;
        } catch (ConnectorException e) {
            assertThat(e.getMessage()).as("answer %d", number).doesNotContain(Campaign.SECRET, Campaign.TOKEN);
            assertThat(e.getMessage().length()).isLessThan(8_192);
        } catch (RuntimeException e) {
            throw new AssertionError("answer " + number + " of seed " + Campaign.SEED + " got past the client", e);
        }
        longestMillis = Math.max(longestMillis, (System.nanoTime() - before) / 1_000_000);
    }

    private static void serve(ServerSocket listener) {
        FuzzedAnswer answers = new FuzzedAnswer(Campaign.SEED);
        byte[] request = new byte[16 * 1024];
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                InputStream in = socket.getInputStream();
                // One small packet: the client writes head and body at once.
                int read = in.read(request);
                if (read > 0) {
                    socket.getOutputStream().write(answers.next());
                }
            } catch (IOException e) {
                // The client has seen enough of this answer, or the test is over.
                continue;
            }
        }
    }

    private static long openFiles() throws IOException {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(DESCRIPTORS)) {
            return files.count();
        }
    }

    private final class Measure implements SendListener {
        @Override
        public void attemptAnswered(String operation, int attempt, int status, int bodyBytes, long millis) {
            longestBody = Math.max(longestBody, bodyBytes);
        }
    }
}
