package dev.connectorkit.processor.write.handler;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.ArgumentMapping;
import dev.connectorkit.processor.declaration.ConverterDeclaration;
import dev.connectorkit.processor.declaration.HandlerMapping;
import dev.connectorkit.processor.declaration.JavaClass;
import dev.connectorkit.processor.declaration.MethodKind;
import dev.connectorkit.processor.declaration.MethodMapping;
import dev.connectorkit.processor.declaration.StructureMapping;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import dev.connectorkit.processor.write.reading.StructureReadings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The handler of a connector. */
public final class HandlerType implements GeneratedType {

    private final HandlerMapping handler;
    private final ClassName connector;

    /**
     * Describes a handler.
     *
     * @param handler the connector's methods, which fit the model
     */
    public HandlerType(HandlerMapping handler) {
        this.handler = handler;
        this.connector = HandlerTypes.of(handler.connector().type());
    }

    @Override
    public ClassName name() {
        return HandlerTypes.of(HandlerNames.handler(handler));
    }

    @Override
    public TypeSpec.Builder spec() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name())
                .addJavadoc(Javadoc.of("Answers what the service asks of {@link " + connector.simpleName() + "}.")
                        .paragraph("It knows nothing of Lambda: {@code handle} takes the stream of a request and the"
                                + " stream of its answer.")
                        .build())
                .addAnnotation(HandlerTypes.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(HandlerTypes.HANDLER);
        converters().forEach(converter -> type.addField(constant(converter)));
        type.addField(connector, "connector", Modifier.PRIVATE, Modifier.FINAL)
                .addMethods(HandlerConstructors.of(connector, true));
        StructureReadings structures = new StructureReadings(converter -> HandlerNames.converter(converter.type()));
        AnswerMethods answers = new AnswerMethods(structures);
        for (MethodKind kind :
                List.of(MethodKind.ACTIVATE_USER, MethodKind.DISCOVER_DEVICES, MethodKind.DEACTIVATE_USER)) {
            handler.only(kind).ifPresent(method -> type.addMethod(answers.operation(method)));
        }
        for (MethodKind kind : List.of(MethodKind.COMMAND, MethodKind.WRITE, MethodKind.READ)) {
            type.addMethods(new DispatchMethods(handler, kind, answers).methods());
        }
        return type.addMethods(structures.methods())
                .addMethod(DeviceMethods.deviceOf(devices(true)))
                .addMethod(DeviceMethods.stateOfDevice(devices(false)));
    }

    private static FieldSpec constant(JavaClass converter) {
        ClassName type = HandlerTypes.of(converter);
        return FieldSpec.builder(
                        type, HandlerNames.converter(converter), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", type)
                .build();
    }

    private Set<JavaClass> converters() {
        Set<JavaClass> converters = new LinkedHashSet<>();
        for (MethodMapping method : handler.methods()) {
            for (ArgumentMapping argument : method.arguments()) {
                if (argument instanceof ArgumentMapping.OfField field) {
                    add(field.parameter().converter(), converters);
                    addAll(field.structure(), converters);
                }
            }
            add(method.declaration().converter(), converters);
        }
        return converters;
    }

    private static void addAll(@Nullable StructureMapping structure, Set<JavaClass> converters) {
        if (structure != null) {
            for (StructureMapping.FieldMapping field : structure.fields()) {
                add(field.component().converter(), converters);
                addAll(field.structure(), converters);
            }
        }
    }

    private static void add(@Nullable ConverterDeclaration converter, Set<JavaClass> converters) {
        if (converter != null) {
            converters.add(converter.type());
        }
    }

    /** The device classes that methods return: those that are found, or those whose state is confirmed. */
    private List<JavaClass> devices(boolean found) {
        Set<JavaClass> devices = new LinkedHashSet<>();
        for (MethodMapping method : handler.methods()) {
            if ((method.declaration().kind() == MethodKind.DISCOVER_DEVICES) == found) {
                devices.addAll(method.declaration().result().devices());
            }
        }
        return new ArrayList<>(devices);
    }
}
