package dev.connectorkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What comes onto the path of everybody who sends, with all that it brings. Maven's dependency plugin resolves
 * and lists it with each build, before the tests; another dependency is added here only with a reason in the pom.
 */
class DependenciesTest {
    private static final Path LIST = Path.of("target", "dependencies.txt");

    @Test
    void nothingElseIsOnThePath() throws IOException {
        List<String> artifacts = Files.readAllLines(LIST).stream()
                .filter(line -> line.contains(":jar:"))
                .map(line -> line.strip().replaceFirst(":jar:.*", ""))
                .toList();

        assertThat(artifacts).containsExactlyInAnyOrder("dev.connectorkit:connectorkit-model", "org.jspecify:jspecify");
    }
}
