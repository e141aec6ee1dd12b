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

/** The Java enum of a Matter bitmap: a constant for each of its fields, which mostly are single bits. */
final class BitmapConstants {

    private static final ClassName MATTER_BIT = ClassName.get("dev.connectorkit.matter", "MatterBit");

    private BitmapConstants() {}

    static TypeSpec.Builder of(String name, MatterType.Bitmap bitmap) {
        List<MatterType.BitField> fields = bitmap.fields();
        boolean counts = IntStream.range(0, fields.size())
                .allMatch(i -> fields.get(i).from() == i && fields.get(i).to() == i);
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addJavadoc(Javadoc.of(bitmap.documentation(), "The bitmap " + Javadoc.code(bitmap.name()) + ".")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(MATTER_BIT);
        ConstantNames names = new ConstantNames(bitmap.name());
        for (MatterType.BitField field : fields) {
            CodeBlock mask = counts ? CodeBlock.of("") : CodeBlock.of("0x$LL", Long.toHexString(mask(field)));
            type.addEnumConstant(
                    names.next(field.name()),
                    TypeSpec.anonymousClassBuilder(mask)
                            .addJavadoc(text(field).build())
                            .build());
        }
        return counts ? type : NumberField.add(type, TypeName.LONG, "mask");
    }

    private static Javadoc text(MatterType.BitField field) {
        boolean single = field.from() == field.to();
        return Javadoc.of((single ? "Bit " + field.from() : "Bits " + field.from() + " to " + field.to()) + ", "
                + Javadoc.code(field.name())
                + (single ? "" : ", of type " + field.type().name())
                + (field.conformance() == null ? "" : "; conformance " + Javadoc.code(field.conformance())) + ".");
    }

    private static long mask(MatterType.BitField field) {
        return (-1L >>> (63 - field.to() + field.from())) << field.from();
    }
}
