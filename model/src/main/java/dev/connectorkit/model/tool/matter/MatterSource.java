package dev.connectorkit.model.tool.matter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.node.Node;

/**
 * The file of facts about Matter's data model.
 *
 * @param root the whole file
 */
public record MatterSource(SourceElement root) {
    /**
     * Reads the file.
     *
     * @param file the JSON file
     * @return its content
     * @throws IOException if it cannot be read
     */
    public static MatterSource read(Path file) throws IOException {
        var node = Node.parse(Files.readString(file), file.toString());
        return new MatterSource(new SourceElement(node.expectObjectNode()));
    }

    /**
     * The newest version of the specification that the facts describe, major and minor.
     *
     * @return such as {@code 1.6}
     */
    public String newestVersion() {
        var version = root.text("matter");
        return version.endsWith(".0") ? version.substring(0, version.length() - 2) : version;
    }

    /**
     * The version in which every element was that does not say since when it is there.
     *
     * @return such as {@code 1.4}
     */
    public String oldestVersion() {
        return root.object("since").text("base");
    }

    /**
     * The clusters that devices can have.
     *
     * @return in the file's order
     */
    public List<SourceElement> clusters() {
        return root.list("clusters").stream()
                .filter(cluster -> cluster.find("id").isPresent())
                .toList();
    }

    /**
     * The clusters without an id that hold nothing but types for others to name.
     *
     * @return in the file's order
     */
    public List<SourceElement> typeHolders() {
        return root.list("clusters").stream()
                .filter(cluster -> cluster.find("id").isEmpty())
                .filter(cluster -> cluster.list("attributes").isEmpty()
                        && cluster.list("commands").isEmpty()
                        && cluster.list("events").isEmpty())
                .filter(cluster -> !cluster.list("structs").isEmpty()
                        || !cluster.list("enums").isEmpty())
                .toList();
    }

    /**
     * The clusters without an id that others derive from.
     *
     * @return in the file's order
     */
    public List<SourceElement> abstractBases() {
        return root.list("clusters").stream()
                .filter(cluster -> cluster.find("id").isEmpty())
                .filter(cluster -> clusters().stream()
                        .anyMatch(derived -> derived.find("base")
                                .filter(cluster.name()::equals)
                                .isPresent()))
                .toList();
    }

    /**
     * A cluster, whether devices can have it or not.
     *
     * @param name the cluster's name
     * @return the cluster, or empty if there is none of that name
     */
    public Optional<SourceElement> anyCluster(String name) {
        return root.list("clusters").stream()
                .filter(cluster -> cluster.name().equals(name))
                .findFirst();
    }

    /**
     * What the oldest version had and the newest forbids or no longer has.
     *
     * @return in the file's order
     */
    public List<SourceElement> removed() {
        return root.list("removed");
    }

    /**
     * Types, enumerations, bitmaps, structs and attributes that belong to no cluster.
     *
     * @return the element that holds them
     */
    public SourceElement globals() {
        return root.object("globals");
    }
}
