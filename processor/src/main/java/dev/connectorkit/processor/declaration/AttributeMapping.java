package dev.connectorkit.processor.declaration;

import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * An attribute and the member that tells it.
 *
 * @param cluster the attribute's cluster
 * @param attribute the attribute
 * @param bounds what its number, length or count may be, as far as literals tell: the type, the cluster and the device type
 *     taken together
 * @param entryBounds the same for the entries of a list
 * @param member the author's member; its types are known to fit
 * @param structure how the member's record, or that of a list's entries, stands for a structure, or {@code null}
 */
public record AttributeMapping(
        Cluster cluster,
        Attribute attribute,
        Bounds bounds,
        Bounds entryBounds,
        MemberDeclaration member,
        @Nullable StructureMapping structure) {

    /**
     * The attribute as authors refer to it.
     *
     * @return such as {@code LevelControl.CurrentLevel}
     */
    public String reference() {
        return cluster.name() + "." + attribute.name();
    }

    /**
     * The type of the value that goes to Matter.
     *
     * @return the converter's Matter side, or without a converter the member's own type
     */
    public JavaType wireType() {
        ConverterDeclaration converter = member.converter();
        return converter == null ? member.type().content() : converter.matterSide();
    }

    /**
     * The attribute's id on the wire.
     *
     * @return {@code 0x} and four digits, or eight behind a vendor id
     */
    public String wireId() {
        return new MatterId(attribute.id()).four();
    }
}
