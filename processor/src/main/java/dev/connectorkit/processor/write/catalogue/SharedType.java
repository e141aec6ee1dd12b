package dev.connectorkit.processor.write.catalogue;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.write.GeneratedType;

/** The Java enum of an enumeration or a bitmap that clusters share. */
record SharedType(ClassName name, MatterType type) implements GeneratedType {

    @Override
    public TypeSpec.Builder spec() {
        return enumOf(name.simpleName(), type);
    }

    static TypeSpec.Builder enumOf(String name, MatterType type) {
        return type instanceof MatterType.Bitmap bitmap
                ? BitmapConstants.of(name, bitmap)
                : EnumerationConstants.of(name, (MatterType.Enumeration) type);
    }
}
