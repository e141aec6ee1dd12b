package dev.connectorkit.processor.vendor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds and reads the files that the option names. */
final class AuthorFiles {

    private static final String EXTENSION = ".smithy";

    private final Path workingDirectory;
    private final Findings findings;
    private final Map<Path, SourceFile> files = new LinkedHashMap<>();

    private AuthorFiles(Path workingDirectory, Findings findings) {
        this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
        this.findings = findings;
    }

    /**
     * Reads all files; what cannot be found or read becomes a finding.
     *
     * @param option paths of files and directories, separated as the platform separates paths
     * @param workingDirectory where relative paths begin
     */
    static List<SourceFile> read(String option, Path workingDirectory, Findings findings) {
        var files = new AuthorFiles(workingDirectory, findings);
        for (String path : option.split(File.pathSeparator, -1)) {
            if (!path.isBlank()) {
                files.add(path.strip());
            }
        }
        if (option.isBlank()) {
            files.missing(option, files.workingDirectory);
        }
        return List.copyOf(files.files.values());
    }

    private void add(String written) {
        Path path;
        try {
            path = workingDirectory.resolve(written).normalize();
        } catch (InvalidPathException impossible) {
            findings.add(FindingKind.MISSING_FILE, null, written, written, workingDirectory.toString());
            return;
        }
        if (Files.isDirectory(path)) {
            addDirectory(written, path);
        } else if (!Files.exists(path)) {
            missing(written, path);
        } else if (!written.endsWith(EXTENSION)) {
            findings.add(FindingKind.OTHER_FILE, null, written, File.pathSeparator);
        } else {
            addFile(path);
        }
    }

    private void missing(String written, Path path) {
        findings.add(FindingKind.MISSING_FILE, null, written, path.toString(), workingDirectory.toString());
    }

    private void addDirectory(String written, Path directory) {
        try (Stream<Path> tree = Files.walk(directory)) {
            List<Path> models = tree.filter(file -> file.toString().endsWith(EXTENSION) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            models.forEach(this::addFile);
            if (models.isEmpty()) {
                findings.add(FindingKind.EMPTY_DIRECTORY, null, written, directory.toString());
            }
        } catch (IOException | UncheckedIOException unreadable) {
            findings.add(FindingKind.UNREADABLE_FILE, null, directory.toString(), reason(unreadable));
        }
    }

    /** A file named twice, by itself and by its directory, is one file. */
    private void addFile(Path file) {
        if (files.containsKey(file)) {
            return;
        }
        try {
            files.put(file, new SourceFile(shown(file), Files.readString(file)));
        } catch (IOException unreadable) {
            findings.add(FindingKind.UNREADABLE_FILE, null, shown(file), reason(unreadable));
        }
    }

    /** Paths in the working directory are shown from there: shorter, and the same on every machine. */
    private String shown(Path file) {
        return (file.startsWith(workingDirectory) ? workingDirectory.relativize(file) : file).toString();
    }

    private static String reason(Exception thrown) {
        String message = thrown.getMessage();
        return thrown.getClass().getSimpleName() + (message == null ? "" : " " + message);
    }
}
