package dev.connectorkit.benchmarks.cold;

import dev.connectorkit.benchmarks.layout.Artifacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** Lays out a candidate as it would be deployed: a jar of its own classes, and the artifacts it needs. */
final class DeployedJars {
    private static final String ROOT = "dev/connectorkit/benchmarks/";

    private final Artifacts artifacts = new Artifacts();
    private final Path directory;

    /**
     * Lays out below a directory.
     *
     * @param directory for the jars of the candidates' own classes
     */
    DeployedJars(Path directory) {
        this.directory = directory;
    }

    /** The class path, own classes first. */
    List<Path> classPath(Candidate candidate) throws IOException {
        List<Path> jars = new ArrayList<>();
        jars.add(ownClasses(candidate));
        jars.addAll(artifacts.jars(candidate.artifacts()));
        return jars;
    }

    static long size(List<Path> jars) throws IOException {
        long size = 0;
        for (Path jar : jars) {
            size += Files.size(jar);
        }
        return size;
    }

    private Path ownClasses(Candidate candidate) throws IOException {
        Path own = directory.resolve(
                candidate.mainClass().substring(candidate.mainClass().lastIndexOf('.') + 1) + ".jar");
        if (Files.exists(own)) {
            return own;
        }
        try (JarFile all = new JarFile(artifacts.own().toFile());
                OutputStream out = Files.newOutputStream(own);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Enumeration<JarEntry> entries = all.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (belongs(entry.getName(), candidate)) {
                    jar.putNextEntry(new JarEntry(entry.getName()));
                    try (InputStream in = all.getInputStream(entry)) {
                        in.transferTo(jar);
                    }
                    jar.closeEntry();
                }
            }
        }
        return own;
    }

    private static boolean belongs(String entry, Candidate candidate) {
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
