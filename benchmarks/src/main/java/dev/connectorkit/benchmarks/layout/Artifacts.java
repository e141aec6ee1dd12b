package dev.connectorkit.benchmarks.layout;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the jars that Maven has laid out beside the benchmarks' own. */
public final class Artifacts {
    private final Path own;

    /** Those beside the jar that this class comes from. */
    public Artifacts() {
        try {
            own = Path.of(Artifacts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        if (!Files.isRegularFile(own)) {
            throw new IllegalStateException(
                    "benchmarks must run from their jar, found " + own + "; package the module first");
        }
    }

    /**
     * The benchmarks' own jar.
     *
     * @return its path
     */
    public Path own() {
        return own;
    }

    /**
     * Finds artifacts.
     *
     * @param names artifact ids without versions
     * @return their jars, in the order of the files' names
     * @throws IOException when the folder cannot be read
     */
    public List<Path> jars(Set<String> names) throws IOException {
        Set<String> missing = new HashSet<>(names);
        List<Path> found;
        try (Stream<Path> lib = Files.list(own.resolveSibling("lib"))) {
            found = lib.sorted().filter(jar -> missing.remove(artifact(jar))).toList();
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "lib must hold every artifact asked for, found no " + missing + "; mend the list");
        }
        return found;
    }

    /** The file's name without the version. */
    private static String artifact(Path jar) {
        return jar.getFileName().toString().replaceFirst("-\\d.*", "");
    }
}
