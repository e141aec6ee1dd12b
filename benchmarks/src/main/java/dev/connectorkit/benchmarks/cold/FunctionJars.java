package dev.connectorkit.benchmarks.cold;

import dev.connectorkit.benchmarks.layout.Artifacts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * Lays out each candidate as the sample connector's build lays out its function: its own classes and the artifacts it needs
 * in one jar, without the models that only the processor reads.
 */
final class FunctionJars {
    private static final String ROOT = "dev/connectorkit/benchmarks/";
    private static final String SERVICES = "META-INF/services/";
    private static final List<String> LEFT_OUT =
            List.of("META-INF/connectorkit/", "META-INF/smithy/", "META-INF/maven/", JarFile.MANIFEST_NAME);

    private final Artifacts artifacts = new Artifacts();
    private final Map<Candidate, Path> made = new HashMap<>();
    private final Path directory;

    /**
     * Lays out below a directory.
     *
     * @param directory for the jars
     */
    FunctionJars(Path directory) {
        this.directory = directory;
    }

    /** The one jar of a candidate. */
    Path of(Candidate candidate) throws IOException {
        Path known = made.get(candidate);
        if (known == null) {
            known = make(candidate);
            made.put(candidate, known);
        }
        return known;
    }

    private Path make(Candidate candidate) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        boolean multiRelease = add(entries, artifacts.own(), candidate);
        for (Path artifact : artifacts.jars(candidate.artifacts())) {
            multiRelease |= add(entries, artifact, null);
        }
        Path function = directory.resolve(
                candidate.mainClass().substring(candidate.mainClass().lastIndexOf('.') + 1) + ".jar");
        try (OutputStream out = Files.newOutputStream(function);
                JarOutputStream jar = new JarOutputStream(out, manifest(multiRelease))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
        return function;
    }

    /**
     * Adds what a jar has: of two files of one name the first, of two lists of services both.
     *
     * @param candidate whose own classes to add; null for all that the jar has
     * @return whether the jar has versions for later Java platforms
     */
    private static boolean add(Map<String, byte[]> entries, Path from, @Nullable Candidate candidate)
            throws IOException {
        try (JarFile jar = new JarFile(from.toFile())) {
            for (Iterator<JarEntry> all = jar.stream().iterator(); all.hasNext(); ) {
                JarEntry entry = all.next();
                String name = entry.getName();
                boolean wanted = candidate == null ? isDeployed(name) : isOwn(name, candidate);
                if (wanted && !entry.isDirectory()) {
                    entries.merge(
                            name, content(jar, entry), name.startsWith(SERVICES) ? FunctionJars::lines : (a, b) -> a);
                }
            }
            return jar.isMultiRelease();
        }
    }

    private static byte[] content(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static byte[] lines(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.write('\n');
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static Manifest manifest(boolean multiRelease) {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (multiRelease) {
            attributes.put(Attributes.Name.MULTI_RELEASE, "true");
        }
        return manifest;
    }

    private static boolean isDeployed(String entry) {
        return LEFT_OUT.stream().noneMatch(entry::startsWith) && !entry.endsWith("module-info.class");
    }

    private static boolean isOwn(String entry, Candidate candidate) {
        if (!entry.endsWith(".class") || !entry.startsWith(ROOT)) {
            return false;
        }
        String name = entry.substring(ROOT.length());
        boolean generated = name.startsWith("payload/") && name.contains("Matter");
        return name.startsWith("payload/") && (!generated || candidate.isOurs())
                || name.startsWith("peer/") && name.indexOf('/', 5) < 0
                || candidate.peers().stream().anyMatch(peer -> name.startsWith("peer/" + peer + "/"));
    }
}
