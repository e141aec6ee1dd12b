package dev.connectorkit.processor.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * The model as the model jar carries it, read part by part and each part once. A directory of the same layout may stand
 * before it; its parts win.
 */
public final class ModelParts implements ModelSource {

    private static final String ROOT = "META-INF/connectorkit/";

    private final ClassLoader loader;
    private final @Nullable Path before;
    private final Map<String, Optional<ObjectNode>> parts = new HashMap<>();

    private ModelParts(ClassLoader loader, @Nullable Path before) {
        this.loader = loader;
        this.before = before;
    }

    /**
     * The model on the processor's own class path.
     *
     * @return a source that has read nothing yet
     */
    public static ModelParts ofClassPath() {
        return new ModelParts(ModelParts.class.getClassLoader(), null);
    }

    /**
     * A directory's model, and what it does not hold from the processor's own class path.
     *
     * @param directory holds parts at the same paths as the model jar does below {@code META-INF/connectorkit}
     * @return a source that has read nothing yet
     */
    public static ModelParts of(Path directory) {
        return new ModelParts(ModelParts.class.getClassLoader(), directory);
    }

    @Override
    public Optional<ObjectNode> part(String path) {
        Optional<ObjectNode> known = parts.get(path);
        if (known == null) {
            known = read(path);
            parts.put(path, known);
        }
        return known;
    }

    /**
     * Names the parts read so far, so that a test can tell that nothing else was.
     *
     * @return the paths of the parts that were asked for and found, sorted
     */
    public List<String> read() {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().isPresent())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Optional<ObjectNode> read(String path) {
        if (path.contains("..") || path.startsWith("/")) {
            throw new ModelException("model part \"" + path + "\" must be a path inside the model");
        }
        try (InputStream stream = open(path)) {
            if (stream == null) {
                return Optional.empty();
            }
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(Node.parse(json).expectObjectNode());
        } catch (IOException | RuntimeException unreadable) {
            throw new ModelException(
                    "model part \"" + path + "\" cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private @Nullable InputStream open(String path) throws IOException {
        if (before != null) {
            Path file = before.resolve(path);
            if (Files.isRegularFile(file)) {
                return Files.newInputStream(file);
            }
        }
        return loader.getResourceAsStream(ROOT + path);
    }
}
