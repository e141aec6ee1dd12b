package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.knowledge.CatalogueNames;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.processor.knowledge.ShapeId;
import java.util.Locale;

/** Recognizes the catalogue's Java enum of a Matter enumeration or bitmap, nested in its cluster's class, or by itself when clusters share it. */
final class CatalogueEnum {

    private static final String CATALOGUE = "dev.connectorkit.matter.";

    private CatalogueEnum() {}

    static String simpleName(MatterType.Enumeration enumeration) {
        return Naming.type(enumeration.name());
    }

    static boolean is(MatterType.Enumeration enumeration, JavaType java) {
        return is(enumeration.id(), enumeration.name(), java);
    }

    static boolean is(MatterType.Bitmap bitmap, JavaType java) {
        return is(bitmap.id(), bitmap.name(), java);
    }

    private static boolean is(ShapeId id, String type, JavaType java) {
        if (!id.namespace().startsWith(CATALOGUE)) {
            return isAuthors(type, java);
        }
        if (!java.name().startsWith(CATALOGUE)) {
            return false;
        }
        String[] names = java.name().substring(CATALOGUE.length()).split("\\.");
        if (id.namespace().equals(MatterModel.SHARED_TYPES)) {
            return names.length == 1 && names[0].equals(Naming.type(type));
        }
        String namespace = id.namespace();
        String owner = namespace.substring(namespace.lastIndexOf('.') + 1);
        return names.length == 2
                && names[0].toLowerCase(Locale.ROOT).equals(owner)
                && names[1].equals(CatalogueNames.nested(type, names[0]));
    }

    /** The author chooses the package of the classes for an own cluster or extension; the enum is nested in one of them. */
    private static boolean isAuthors(String type, JavaType java) {
        String[] names = java.name().split("\\.");
        return names.length > 1
                && names[names.length - 1].equals(Naming.type(type))
                && Character.isUpperCase(names[names.length - 2].charAt(0));
    }
}
