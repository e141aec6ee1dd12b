package dev.connectorkit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.connectorkit.credentials.CredentialsException;
import dev.connectorkit.transport.ScriptedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    @Test
    void asksForNoCredentialsAndConnectsToNobody() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering("HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n");
                ConnectorClient client = ConnectorClient.builder()
                        .region("eu-west-1")
                        .endpoint(server.url())
                        .credentials(() -> {
                            throw new CredentialsException("nobody was to ask for credentials");
                        })
                        .listener(new SendListener() {
                            @Override
                            public void attemptStarted(String operation, int attempt, int bodyBytes) {
                                throw new AssertionError("the listener was told of a request that is none");
                            }
                        })
                        .build()) {
            client.warmUp();
            client.warmUp();
            assertThat(server.connections()).isZero();
        }
    }

    /** In a process of its own, where nobody else opens any. */
    @Test
    void opensNoSocket() throws Exception {
        assumeTrue(Files.isDirectory(DESCRIPTORS), "needs a /proc that lists open files");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.strip()).isEqualTo("sockets: 0");
    }

    static final class Child {
        public static void main(String[] arguments) throws IOException {
            try (ConnectorClient client =
                    ConnectorClient.builder().region("eu-west-1").build()) {
                client.warmUp();
                System.out.println("sockets: " + sockets());
            }
        }

        /** Of this process and to a network: the JVM has a pair of its own that leads nowhere. */
        private static long sockets() throws IOException {
            StringBuilder networks = new StringBuilder();
            for (String protocol : List.of("tcp", "tcp6", "udp", "udp6")) {
                Path table = Path.of("/proc/self/net", protocol);
                networks.append(Files.exists(table) ? Files.readString(table) : "");
            }
            try (Stream<Path> files = Files.list(DESCRIPTORS)) {
                return files.map(Child::inode)
                        .filter(inode -> !inode.isEmpty() && networks.indexOf(" " + inode + " ") >= 0)
                        .count();
            }
        }

        private static String inode(Path file) {
            try {
                String target = Files.readSymbolicLink(file).toString();
                return target.startsWith("socket:[") ? target.substring(8, target.length() - 1) : "";
            } catch (IOException e) {
                // The directory's own descriptor is gone by now.
                return "";
            }
        }
    }
}
