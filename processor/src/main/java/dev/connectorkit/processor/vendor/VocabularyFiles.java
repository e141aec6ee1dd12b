package dev.connectorkit.processor.vendor;

import dev.connectorkit.processor.knowledge.ModelException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code .smithy} files of the model jar that an author's files need: the traits, and those of the namespaces that are
 * mentioned. Assembling all clusters would take a second of every compilation.
 */
final class VocabularyFiles {

    /** The namespace of the vocabulary; each of its other namespaces is below it. */
    static final String NAMESPACE = "dev.connectorkit.matter";

    private static final String ROOT = "META-INF/smithy/";
    private static final String TRAITS = "matter/traits.smithy";
    private static final Pattern MENTION = Pattern.compile("dev\\.connectorkit\\.(?:matter(?:\\.([a-z0-9]+))?|traits)");

    private final ClassLoader loader;
    private final Map<String, String> fileOfNamespace = new HashMap<>();

    VocabularyFiles(ClassLoader loader, Collection<String> clusters) {
        this.loader = loader;
        fileOfNamespace.put("dev.connectorkit.traits", "connector-traits.smithy");
        fileOfNamespace.put(NAMESPACE, TRAITS);
        fileOfNamespace.put(NAMESPACE + ".types", "matter/types.smithy");
        fileOfNamespace.put(NAMESPACE + ".tags", "matter/semantic-tags.smithy");
        for (String cluster : clusters) {
            fileOfNamespace.put(
                    NAMESPACE + "." + cluster.toLowerCase(Locale.ROOT), "matter/clusters/" + cluster + ".smithy");
        }
    }

    /** The traits' file and all whose namespaces are mentioned in the given files, or in one that is. */
    List<SourceFile> neededBy(List<SourceFile> authors) {
        Map<String, SourceFile> needed = new LinkedHashMap<>();
        Deque<String> names = new ArrayDeque<>(List.of(TRAITS));
        authors.forEach(file -> names.addAll(mentioned(file.text())));
        while (!names.isEmpty()) {
            String name = names.remove();
            if (!needed.containsKey(name)) {
                SourceFile file = read(name);
                needed.put(name, file);
                names.addAll(mentioned(file.text()));
            }
        }
        return List.copyOf(needed.values());
    }

    /** What is mentioned and is not there is left to Smithy, which says where. */
    private Set<String> mentioned(String text) {
        Set<String> names = new HashSet<>();
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            String name = fileOfNamespace.get(mention.group());
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private SourceFile read(String name) {
        try (InputStream stream = loader.getResourceAsStream(ROOT + name)) {
            if (stream == null) {
                throw new ModelException(
                        "model file \"" + name + "\" is not on the processor path; put the model jar of"
                                + " the processor's own version there");
            }
            return new SourceFile(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new ModelException(
                    "model file \"" + name + "\" cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
