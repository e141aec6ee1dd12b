package dev.connectorkit.model.tool.matter;

import java.util.Set;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;

/** Writes the Smithy file of what belongs to no single cluster. */
final class SharedTypesFile {
    private final MatterSource source;
    private final TypeCatalogue types;
    private final SmithyFile file = new SmithyFile(MatterNames.TYPES, Set.of());
    private final ListShapes lists = new ListShapes(MatterNames.TYPES);

    private SharedTypesFile(MatterSource source, TypeCatalogue types) {
        this.source = source;
        this.types = types;
    }

    /**
     * Converts the shared types.
     *
     * @param source all facts
     * @param types the types they may name
     * @return the text of the file
     */
    static String of(MatterSource source, TypeCatalogue types) {
        return new SharedTypesFile(source, types).text();
    }

    private String text() {
        writeCatalogue();
        writeGlobalAttributes();
        var simpleTypes = new SimpleTypeWriter(file, SimpleTypes.of(source));
        simpleTypes.writeAll();
        write(source.globals(), "");
        for (var holder : source.typeHolders()) {
            write(holder, holder.name());
            simpleTypes.writeAliases(holder);
        }
        for (var base : source.abstractBases()) {
            write(new InheritedTypes(source).passedOn(base), base.name());
        }
        lists.write(file);
        return file.text();
    }

    private void write(SourceElement holder, String owner) {
        new TypeWriter(file, owner, types, members(owner)).write(holder);
    }

    private MemberWriter members(String owner) {
        return new MemberWriter(file, owner, types, lists);
    }

    private void writeCatalogue() {
        var withdrawn = ArrayNode.builder();
        for (var removed : source.removed()) {
            if (removed.text("kind").equals("cluster")) {
                withdrawn.withValue(Node.objectNode()
                        .withMember("id", removed.text("id"))
                        .withMember("name", removed.name())
                        .withMember("until", source.oldestVersion()));
            }
        }
        file.documentation("What the converted files as a whole know.");
        file.trait(
                "catalogue",
                Node.objectNode()
                        .withMember("oldest", source.oldestVersion())
                        .withMember("newest", source.newestVersion())
                        .withMember("withdrawnClusters", withdrawn.build()));
        file.line("structure Catalogue {}");
    }

    private void writeGlobalAttributes() {
        file.blank().documentation("The attributes that every cluster has.").open("structure GlobalAttributes");
        for (var attribute : source.globals().list("attributes")) {
            if (!attribute.withdrawn()) {
                var trait = Node.objectNode().withMember("id", attribute.text("id"));
                file.blank().trait("attribute", TraitValue.copy(attribute, trait, "access", "quality"));
                members("").write(attribute, "");
            }
        }
        file.close();
    }
}
