package dev.connectorkit.model.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * The directory of a model's assembled parts: after writing it holds those and no other file.
 *
 * @param root the directory
 */
record PartsDirectory(Path root) {
    /**
     * Writes each part as compact JSON.
     *
     * @param parts path in this directory to content
     */
    void write(Map<String, ObjectNode> parts) throws IOException {
        Files.createDirectories(root);
        for (var part : parts.entrySet()) {
            var file = root.resolve(part.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, Node.printJson(part.getValue()));
        }
        removeOthers(parts.keySet().stream().map(root::resolve).collect(Collectors.toSet()));
    }

    /** A part whose cluster is gone from the model must not live on in an incremental build. */
    private void removeOthers(Set<Path> written) throws IOException {
        try (var tree = Files.walk(root)) {
            for (var file : tree.filter(Files::isRegularFile).toList()) {
                if (!written.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
