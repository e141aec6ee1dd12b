package dev.connectorkit.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.connectorkit.client.ConnectorClient;
import dev.connectorkit.coldstart.home.Fan;
import dev.connectorkit.coldstart.home.HomeConnector;
import dev.connectorkit.matter.MatterEnum;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Guards over what makes a start slow, counted and not timed, so that a busy machine does not matter. A bound that is
 * passed on purpose is raised here, with the reason in the commit.
 */
class ColdStartTest {
    private static final int MOST_CLASSES_UNTIL_SENT = 60;
    private static final int MOST_CLASSES_UNTIL_ANSWERED = 75;

    private static final int MOST_CLASSES_UNTIL_COMMAND_ANSWERED = 130;

    /** What the author wrote and what was generated from it: one for each cluster, and a few that hold them together. */
    private static final int MOST_CLASSES_OF_THE_CONNECTOR = 14;

    /** The first class that an answer needs. */
    private static final String ANSWERING = "dev.connectorkit.transport.ResponseHeaders";

    /** What is released, its manifest included. Two thirds are the catalogue of all clusters and the names of entries. */
    private static final int MOST_JAR_BYTES = 600 * 1024;

    /** The manifest and its place in the jar, and the jar's end. */
    private static final int BYTES_BESIDE_CLASSES = 400;

    private static final String CATALOGUE = MatterEnum.class.getPackageName() + ".";

    @Test
    void loadsFewClassesForTheFirstRequest(@TempDir Path directory) throws Exception {
        List<String> loaded = ChildProcess.loadedBy(FirstRequest.class, directory);
        assertThat(loaded).contains(ConnectorClient.class.getName(), ANSWERING);
        assertThat(loaded.subList(0, loaded.indexOf(ANSWERING))).hasSizeLessThanOrEqualTo(MOST_CLASSES_UNTIL_SENT);
        assertThat(loaded).hasSizeLessThanOrEqualTo(MOST_CLASSES_UNTIL_ANSWERED);
    }

    /** The whole process: a command carried out, the new state of all six clusters mapped and sent, the answer written. */
    @Test
    void loadsFewClassesForTheFirstCommand(@TempDir Path directory) throws Exception {
        List<String> loaded = ChildProcess.loadedBy(FirstCommand.class, directory);
        assertThat(loaded).contains(HomeConnector.class.getName(), ConnectorClient.class.getName(), ANSWERING);
        Map<Boolean, List<String>> byOwner = loaded.stream()
                .collect(Collectors.partitioningBy(name -> name.startsWith(HomeConnector.class.getPackageName())));
        assertThat(byOwner.get(false)).hasSizeLessThanOrEqualTo(MOST_CLASSES_UNTIL_COMMAND_ANSWERED);
        assertThat(byOwner.get(true)).hasSizeLessThanOrEqualTo(MOST_CLASSES_OF_THE_CONNECTOR);
        assertThat(clusters(loaded)).isNotEmpty().isSubsetOf(Fan.CLUSTERS);
    }

    @Test
    void loadsNoClusterThatTheConnectorDoesNotUse(@TempDir Path directory) throws Exception {
        List<String> loaded = ChildProcess.loadedBy(FirstDiscovery.class, directory);
        assertThat(loaded).contains(Fan.class.getName(), ConnectorClient.class.getName(), ANSWERING);
        assertThat(clusters(loaded)).isNotEmpty().isSubsetOf(Fan.CLUSTERS);
    }

    @Test
    void fitsIntoASmallJar() throws Exception {
        assertThat(jarBytes(classes(ConnectorClient.class))).isBetween(100 * 1024, MOST_JAR_BYTES);
    }

    /** The clusters that loaded classes of the catalogue belong to; what all enumerations implement belongs to none. */
    private static Set<String> clusters(List<String> loaded) {
        return loaded.stream()
                .filter(name -> name.startsWith(CATALOGUE))
                .map(name -> name.substring(CATALOGUE.length()).replaceFirst("\\$.*", ""))
                .filter(name -> !name.equals("MatterEnum") && !name.equals("MatterBit"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The jar is made after the tests; its contents are there. In it each file has two headers with its name. */
    private static int jarBytes(Path classes) throws IOException {
        int size = BYTES_BESIDE_CLASSES;
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += 30 + 46 + 2 * classes.relativize(file).toString().length() + deflated(Files.readAllBytes(file));
            }
        }
        return size;
    }

    private static int deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] compressed = new byte[content.length + 64];
        int size = deflater.deflate(compressed);
        deflater.end();
        return size;
    }

    private static Path classes(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
