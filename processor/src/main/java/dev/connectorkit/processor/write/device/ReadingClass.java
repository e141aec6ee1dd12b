package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.DeviceMapping;
import dev.connectorkit.processor.write.FreeNames;
import dev.connectorkit.processor.write.Javadoc;
import dev.connectorkit.processor.write.reading.ReadValue;
import dev.connectorkit.processor.write.reading.StructureReadings;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class that holds what was told of a device, with a method for each mapped member, called as the member is. */
final class ReadingClass {

    static final String NAME = "Reading";

    /** Methods that every object has and that no member's may replace. */
    private static final List<String> OBJECTS =
            List.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final DeviceMapping mapping;
    private final List<MemberReading> members = new ArrayList<>();
    private final StructureReadings structures;

    ReadingClass(DeviceMapping mapping, MapperNames mapperNames) {
        this.mapping = mapping;
        this.structures = new StructureReadings(mapperNames::converter);
        FreeNames names = new FreeNames(OBJECTS);
        for (AttributeMapping attribute : attributes(mapping)) {
            members.add(new MemberReading(attribute, names.take(method(attribute)), structures));
        }
    }

    /** Tells whether there is anything to read. */
    static boolean isNeeded(DeviceMapping mapping) {
        return !attributes(mapping).isEmpty();
    }

    /** A type that generated code cannot write down, and a record that a converter cannot give back, are left out. */
    private static List<AttributeMapping> attributes(DeviceMapping mapping) {
        return mapping.clusters().stream()
                .flatMap(cluster -> cluster.attributes().stream())
                .filter(attribute ->
                        attribute.member().nameable() && ReadValue.of(attribute).isReadable())
                .toList();
    }

    private static String method(AttributeMapping attribute) {
        return attribute.member().accessor().replace("()", "");
    }

    TypeSpec spec() {
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("What was told of one {@link "
                                + mapping.declaration().type().name() + "}, in its own types and units.")
                        .paragraph("What is absent is not null: {@link #tells} tells them apart, and the method of an"
                                + " attribute that is absent throws.")
                        .build())
                .superclass(MapperTypes.TOLD_ATTRIBUTES);
        members.forEach(member ->
                type.addField(FieldSpec.builder(member.field(), member.name(), Modifier.PRIVATE, Modifier.FINAL)
                        .build()));
        type.addMethod(constructor());
        members.forEach(
                member -> type.addMethod(member.accessor(mapping.declaration().type())));
        members.stream().filter(MemberReading::isMethod).forEach(member -> type.addMethod(member.method()));
        return type.addMethods(structures.methods()).build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(MapperTypes.ATTRIBUTE_READER, MemberReading.READER)
                .addStatement("super($N)", MemberReading.READER);
        members.forEach(member -> constructor.addStatement("this.$N = $L", member.name(), member.read()));
        return constructor.addStatement("$N.check()", MemberReading.READER).build();
    }
}
