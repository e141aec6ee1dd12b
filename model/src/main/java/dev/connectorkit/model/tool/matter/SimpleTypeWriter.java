package dev.connectorkit.model.tool.matter;

import software.amazon.smithy.model.node.Node;

/** Writes simple types: those that belong to no cluster, and the names that clusters give them. */
final class SimpleTypeWriter {
    private final SmithyFile file;
    private final SimpleTypes types;

    SimpleTypeWriter(SmithyFile file, SimpleTypes types) {
        this.file = file;
        this.types = types;
    }

    void writeAll() {
        for (var name : types.names()) {
            file.blank()
                    .documentation("The Matter type " + name
                            + KnownUnits.of(name)
                                    .map(unit -> ", in " + unit + ".")
                                    .orElse("."));
            write(name, name, GoodNames.ofType(name), types.types().object(name));
        }
    }

    /** Writes the cluster's own names for simple types. */
    void writeAliases(SourceElement cluster) {
        for (var alias : cluster.list("typedefs")) {
            file.blank();
            write(alias.name(), alias.text("type"), alias.name(), alias);
        }
    }

    private void write(String name, String type, String shapeName, SourceElement element) {
        file.trait("matterType", Node.from(name));
        KnownUnits.of(name).ifPresent(unit -> file.trait("unit", Node.from(unit)));
        var range = types.range(type);
        if (!range.isEmpty()) {
            file.preludeTrait("range", range);
        }
        element.value("constraint")
                .flatMap(it -> Bounds.length(it.expectObjectNode()))
                .ifPresent(it -> file.preludeTrait("length", it));
        file.line(types.smithyType(type) + " " + shapeName);
    }
}
