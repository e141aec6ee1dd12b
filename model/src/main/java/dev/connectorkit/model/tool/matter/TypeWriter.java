package dev.connectorkit.model.tool.matter;

import software.amazon.smithy.model.node.Node;

/** Writes the enumerations, bitmaps and structs of a cluster, or those that belong to none. */
final class TypeWriter {
    private final SmithyFile file;
    private final String owner;
    private final TypeCatalogue types;
    private final MemberWriter members;

    /**
     * Creates a writer.
     *
     * @param owner the cluster's name in the facts; empty for global types
     */
    TypeWriter(SmithyFile file, String owner, TypeCatalogue types, MemberWriter members) {
        this.file = file;
        this.owner = owner;
        this.types = types;
        this.members = members;
    }

    void write(SourceElement holder) {
        holder.list("enums").forEach(this::writeEnumeration);
        holder.list("bitmaps").forEach(this::writeBitmap);
        holder.list("structs").forEach(this::writeStruct);
    }

    private void writeEnumeration(SourceElement enumeration) {
        start(enumeration);
        file.trait("matterType", Node.from(enumeration.text("type")));
        file.open("intEnum " + TypeCatalogue.shapeName(enumeration));
        for (var value : enumeration.list("values")) {
            writeSpelling(enumeration, value);
            value.find("conformance").ifPresent(it -> file.trait("conformance", Node.from(it)));
            writeSince(value);
            file.line(GoodNames.ofValue(enumeration.name(), value.name()) + " = " + value.number("value"));
        }
        file.close();
    }

    private void writeBitmap(SourceElement bitmap) {
        start(bitmap);
        file.trait("bitmap", Node.objectNode().withMember("type", bitmap.text("type")));
        file.open("structure " + TypeCatalogue.shapeName(bitmap));
        for (var bits : bitmap.list("bits")) {
            writeBits(bitmap, bits);
        }
        file.close();
    }

    private void writeBits(SourceElement bitmap, SourceElement bits) {
        var position = bits.value("bit").orElseThrow();
        var range = position.asArrayNode();
        int from = range.map(it -> it.get(0).orElseThrow())
                .orElse(position)
                .expectNumberNode()
                .getValue()
                .intValue();
        int to = range.map(it -> it.get(1).orElseThrow())
                .orElse(position)
                .expectNumberNode()
                .getValue()
                .intValue();
        var trait = Node.objectNode().withMember("from", Node.from(from)).withMember("to", Node.from(to));
        file.blank().trait("bit", TraitValue.copy(bits, trait, "since"));
        writeSpelling(bitmap, bits);
        bits.find("conformance").ifPresent(it -> file.trait("conformance", Node.from(it)));
        var type = bits.find("type").orElseGet(() -> from == to ? "bool" : to - from < Byte.SIZE ? "uint8" : "uint16");
        file.line(GoodNames.ofValue(bitmap.name(), bits.name()) + ": "
                + file.reference(types.find(owner, type).shape()));
    }

    private void writeStruct(SourceElement struct) {
        start(struct);
        if (struct.flag("fabricScoped")) {
            file.trait("fabricScoped", Node.objectNode());
        }
        var name = TypeCatalogue.shapeName(struct);
        file.open("structure " + name);
        members.writeFields(struct, name);
        file.close();
    }

    private void start(SourceElement type) {
        file.blank();
        type.find(InheritedTypes.DERIVED_FROM)
                .ifPresent(base -> file.documentation(Sentences.inheritedType(type, base)));
        writeSince(type);
        if (!TypeCatalogue.shapeName(type).equals(type.name())) {
            file.trait("specName", Node.from(type.name()));
        }
    }

    private void writeSince(SourceElement element) {
        element.find("since").ifPresent(it -> file.preludeTrait("since", Node.from(it)));
    }

    private void writeSpelling(SourceElement type, SourceElement element) {
        var spelling = element.find("specName").orElse(element.name());
        if (!GoodNames.ofValue(type.name(), element.name()).equals(spelling)) {
            file.trait("specName", Node.from(spelling));
        }
    }
}
