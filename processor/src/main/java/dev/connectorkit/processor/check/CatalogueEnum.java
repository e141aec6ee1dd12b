package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.knowledge.CatalogueNames;
import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.knowledge.Naming;
import java.util.Locale;

/** Recognizes the catalogue's Java enum of a Matter enumeration, nested in its cluster's class, or by itself when clusters share it. */
final class CatalogueEnum {

    private static final String CATALOGUE = "dev.connectorkit.matter.";

    private CatalogueEnum() {}

    static String simpleName(MatterType.Enumeration enumeration) {
        return Naming.type(enumeration.name());
    }

    static boolean is(MatterType.Enumeration enumeration, JavaType java) {
        if (!enumeration.id().namespace().startsWith(CATALOGUE)) {
            return isAuthors(enumeration, java);
        }
        if (!java.name().startsWith(CATALOGUE)) {
            return false;
        }
        String[] names = java.name().substring(CATALOGUE.length()).split("\\.");
        if (enumeration.id().namespace().equals(MatterModel.SHARED_TYPES)) {
            return names.length == 1 && names[0].equals(simpleName(enumeration));
        }
        String namespace = enumeration.id().namespace();
        String owner = namespace.substring(namespace.lastIndexOf('.') + 1);
        return names.length == 2
                && names[0].toLowerCase(Locale.ROOT).equals(owner)
                && names[1].equals(CatalogueNames.nested(enumeration.name(), names[0]));
    }

    /** The author chooses the package of the classes for an own cluster or extension; the enum is nested in one of them. */
    private static boolean isAuthors(MatterType.Enumeration enumeration, JavaType java) {
        String[] names = java.name().split("\\.");
        return names.length > 1
                && names[names.length - 1].equals(simpleName(enumeration))
                && Character.isUpperCase(names[names.length - 2].charAt(0));
    }
}
