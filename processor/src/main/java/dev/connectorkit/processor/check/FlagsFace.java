package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.JavaType;
import dev.connectorkit.processor.knowledge.MatterType;
import java.util.Set;

/** Recognizes a set of the catalogue's constants, which stands for a bitmap whose fields are all single bits. */
final class FlagsFace {

    private static final Set<String> SETS = Set.of("java.util.Set", "java.util.EnumSet");

    private FlagsFace() {}

    static boolean holds(MatterType type, JavaType java) {
        return type instanceof MatterType.Bitmap bitmap
                && bitmap.fields().stream().allMatch(field -> field.from() == field.to())
                && SETS.contains(java.name())
                && java.arguments().size() == 1
                && CatalogueEnum.is(bitmap, java.arguments().get(0));
    }
}
