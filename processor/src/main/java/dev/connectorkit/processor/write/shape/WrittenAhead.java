package dev.connectorkit.processor.write.shape;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.write.Javadoc;
import javax.lang.model.element.Modifier;

/** What a structure has more whose objects go into many requests as they are: its JSON, kept from the time it was made. */
final class WrittenAhead {

    /** The field and the method that fills it. */
    static final String NAME = "writtenAhead";

    private static final String TRAIT = "dev.connectorkit.traits#writtenAhead";

    private WrittenAhead() {}

    static boolean is(Shape.Structure structure) {
        return structure.traits().has(TRAIT);
    }

    static FieldSpec field() {
        return FieldSpec.builder(type(), NAME, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    static TypeName type() {
        return ArrayTypeName.of(TypeName.BYTE).annotated(ShapeTypes.NULLABLE);
    }

    static MethodSpec method(ClassName structure) {
        return MethodSpec.methodBuilder(NAME)
                .addJavadoc(Javadoc.of(
                                "Writes and checks this ahead, for all requests it goes into: they take its JSON as it is."
                                        + " Worth its memory for what many objects have in common.")
                        .returns("the same, with its JSON unless it does not meet the model's constraints; of that each"
                                + " request tells when it is built")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(structure)
                .addStatement("return new $T(toBuilder(), $T.of(this))", structure, RuntimeTypes.JSON_AHEAD)
                .build();
    }

    /** At the beginning of {@code writeTo}. */
    static CodeBlock write() {
        return CodeBlock.builder()
                .beginControlFlow("if ($N != null)", NAME)
                .addStatement("json.raw($N)", NAME)
                .addStatement("return")
                .endControlFlow()
                .build();
    }

    /** At the beginning of {@code validate}. */
    static CodeBlock validate() {
        return CodeBlock.builder()
                .beginControlFlow("if ($N != null)", NAME)
                .add("// Only what was found to be right has been written ahead.\n")
                .addStatement("return")
                .endControlFlow()
                .build();
    }
}
