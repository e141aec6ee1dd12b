package dev.connectorkit.compile.cost;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Loads the processor once more, over a model of these clusters alone, and notes each part of the model that is read. */
final class CountingLoader extends ClassLoader {
    private static final String OURS = "dev.connectorkit.processor.";
    private static final String MODEL = "META-INF/connectorkit/";
    private static final String INDEX = "matter/index.json";
    private static final String CLUSTERS = "matter/clusters/";

    private final @Nullable Set<String> clusters;
    private final Map<String, Integer> bytes = new TreeMap<>();
    private final List<String> twice = new ArrayList<>();

    private CountingLoader(@Nullable Set<String> clusters) {
        super(CountingLoader.class.getClassLoader());
        this.clusters = clusters;
    }

    /** Over the model as it is. */
    static CountingLoader ofAllClusters() {
        return new CountingLoader(null);
    }

    /** Over a model that has no other clusters. */
    static CountingLoader ofClusters(Set<String> clusters) {
        return new CountingLoader(clusters);
    }

    Processor processor() throws ReflectiveOperationException {
        return (Processor)
                loadClass(OURS + "ConnectorProcessor").getConstructor().newInstance();
    }

    /** The parts that were read. */
    List<String> parts() {
        return List.copyOf(bytes.keySet());
    }

    /** The parts that were read more often than once. */
    List<String> partsReadAgain() {
        return twice;
    }

    /** How much was read, the list of all names left out. */
    int bytes() {
        return bytes.entrySet().stream()
                .filter(part -> !part.getKey().equals(INDEX))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        if (!name.startsWith(MODEL)) {
            return super.getResourceAsStream(name);
        }
        String part = name.substring(MODEL.length());
        byte[] content = content(name, part);
        if (content == null) {
            return null;
        }
        if (bytes.put(part, content.length) != null) {
            twice.add(part);
        }
        return new ByteArrayInputStream(content);
    }

    private byte @Nullable [] content(String name, String part) {
        if (clusters != null && part.startsWith(CLUSTERS) && !clusters.contains(clusterOf(part))) {
            return null;
        }
        try (InputStream stream = super.getResourceAsStream(name)) {
            if (stream == null) {
                return null;
            }
            byte[] content = stream.readAllBytes();
            return clusters != null && part.equals(INDEX) ? withoutOthers(content, clusters) : content;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String clusterOf(String part) {
        return part.substring(CLUSTERS.length(), part.length() - ".json".length());
    }

    private static byte[] withoutOthers(byte[] index, Set<String> clusters) {
        ObjectNode all = Node.parse(new String(index, StandardCharsets.UTF_8)).expectObjectNode();
        ObjectNode.Builder kept = Node.objectNodeBuilder();
        all.expectObjectMember("clusters").getStringMap().forEach((name, id) -> {
            if (clusters.contains(name)) {
                kept.withMember(name, id);
            }
        });
        return Node.printJson(all.withMember("clusters", kept.build())).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith(OURS)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream stream = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (stream == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] type = stream.readAllBytes();
            return defineClass(name, type, 0, type.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
