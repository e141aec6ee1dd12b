package dev.connectorkit.processor.write.catalogue;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.knowledge.MatterType;
import dev.connectorkit.processor.write.Javadoc;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The Java enum of a Matter enumeration. One whose values count from zero needs no field for them. */
final class EnumerationConstants {

    private static final ClassName MATTER_ENUM = ClassName.get("dev.connectorkit.matter", "MatterEnum");

    private EnumerationConstants() {}

    static TypeSpec.Builder of(String name, MatterType.Enumeration enumeration) {
        List<MatterType.EnumValue> values = enumeration.values();
        boolean counts =
                IntStream.range(0, values.size()).allMatch(i -> values.get(i).value() == i);
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addJavadoc(Javadoc.of(
                                enumeration.documentation(),
                                "The enumeration " + Javadoc.code(enumeration.name()) + ".")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(MATTER_ENUM);
        ConstantNames names = new ConstantNames(enumeration.name());
        for (MatterType.EnumValue value : values) {
            CodeBlock number = counts ? CodeBlock.of("") : CodeBlock.of("$L", value.value());
            type.addEnumConstant(
                    names.next(value.name()),
                    TypeSpec.anonymousClassBuilder(number)
                            .addJavadoc(text(value).build())
                            .build());
        }
        return counts ? type : NumberField.add(type, TypeName.INT, "value");
    }

    private static Javadoc text(MatterType.EnumValue value) {
        return Javadoc.of("Value " + value.value() + ", " + Javadoc.code(value.specName())
                + (value.conformance() == null ? "" : "; conformance " + Javadoc.code(value.conformance())) + ".");
    }
}
