package dev.connectorkit.processor.documentation;

import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.ShapeId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names a Matter type with a link to where it is described. */
final class TypeText {

    static final String TYPES_PAGE = "types.md";

    private final Map<String, String> pages = new HashMap<>();

    TypeText(MatterModel matter) {
        matter.clusters()
                .keySet()
                .forEach(cluster -> pages.put(cluster.toLowerCase(Locale.ROOT), ClusterPage.file(cluster)));
    }

    /** The type, linked from a page. */
    String of(MatterType type, String fromPage) {
        if (type instanceof MatterType.Listing listing) {
            return "list of " + of(listing.entry(), fromPage);
        }
        String page = page(type);
        return Markdown.link(
                Markdown.escape(type.name()),
                (page.equals(fromPage) ? "" : page) + "#" + Markdown.anchor(heading(type)));
    }

    /** The page on which a type is described. */
    String page(MatterType type) {
        ShapeId id = id(type);
        if (id == null) {
            return TYPES_PAGE;
        }
        String namespace = id.namespace();
        return pages.getOrDefault(namespace.substring(namespace.lastIndexOf('.') + 1), TYPES_PAGE);
    }

    /** The heading of what describes a type: simple types share a table. */
    static String heading(MatterType type) {
        return id(type) == null ? "Simple types" : type.name();
    }

    private static @Nullable ShapeId id(MatterType type) {
        if (type instanceof MatterType.Enumeration enumeration) {
            return enumeration.id();
        }
        if (type instanceof MatterType.Bitmap bitmap) {
            return bitmap.id();
        }
        return type instanceof MatterType.Struct struct ? struct.id() : null;
    }

    static boolean isSimple(MatterType type) {
        return id(type) == null && !(type instanceof MatterType.Listing);
    }
}
