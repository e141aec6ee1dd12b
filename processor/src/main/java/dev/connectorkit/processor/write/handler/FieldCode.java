package dev.connectorkit.processor.write.handler;

import com.palantir.javapoet.CodeBlock;
import dev.connectorkit.processor.declaration.ArgumentMapping.OfField;
import dev.connectorkit.processor.write.FreeNames;
import dev.connectorkit.processor.write.reading.ReadValue;
import dev.connectorkit.processor.write.reading.StructureReadings;
import dev.connectorkit.processor.write.reading.ValueReading;

/** Statements that read a command's field into a variable. */
final class FieldCode {

    private final OfField field;
    private final String variable;
    private final boolean isCommand;
    private final ValueReading reading;

    FieldCode(OfField field, String variable, boolean isCommand, StructureReadings structures) {
        this.field = field;
        this.variable = variable;
        this.isCommand = isCommand;
        this.reading = new ValueReading(ReadValue.of(field), HandlerNames.FIELDS, structures);
    }

    CodeBlock statements(FreeNames names) {
        ValueReading.Code code = reading.code(selected(), variable, names);
        return CodeBlock.builder()
                .add(code.statements())
                .addStatement("$T $N = $L", reading.type(), variable, code.result())
                .build();
    }

    /** What the author's method is given. */
    CodeBlock argument() {
        return StructureReadings.argument(field.parameter().type(), CodeBlock.of("$N", variable));
    }

    private CodeBlock selected() {
        String id = isCommand ? HandlerNames.narrow(field.id()) : HandlerNames.wide(field.id());
        return CodeBlock.of(
                "$L.$L($L, $S)",
                HandlerNames.FIELDS,
                field.absent() ? "optional" : "required",
                field.id() > Integer.MAX_VALUE ? id + "L" : id,
                field.matterName());
    }
}
