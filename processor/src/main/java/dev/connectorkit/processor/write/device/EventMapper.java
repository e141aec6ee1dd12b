package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.EventMapping;
import dev.connectorkit.processor.declaration.EventRecord;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.Javadoc;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The mapper of an event's record: it gives the cluster with the event, checked, for whichever device sends it. */
public final class EventMapper implements GeneratedType {

    private final EventMapping event;
    private final MapperNames names;
    private final ConversionsClass conversions;
    private final String fields;

    /**
     * Makes the mapper of an event.
     *
     * @param record the event's record, known to fit the model
     */
    public EventMapper(EventRecord record) {
        this.event = record.mapping();
        this.names = new MapperNames(record.fields());
        this.conversions = new ConversionsClass(event.cluster(), record.fields(), names);
        this.fields = MapperNames.conversionsClass(event.cluster()) + "."
                + ConversionsClass.method(record.fields().struct());
    }

    @Override
    public ClassName name() {
        return MapperTypes.className(event.type().generated("Matter"));
    }

    @Override
    public TypeSpec.Builder spec() {
        TypeSpec.Builder mapper = TypeSpec.classBuilder(name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(MapperTypes.NULL_MARKED)
                .addJavadoc(Javadoc.of("Maps {@link " + event.type().name() + "} to event "
                                + event.event().name() + " (" + event.wireId() + ") of cluster "
                                + event.cluster().title() + ".")
                        .build());
        names.converters()
                .forEach((type, constant) -> mapper.addField(
                        FieldSpec.builder(type, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                                .initializer("new $T()", type)
                                .build()));
        return mapper.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(cluster())
                .addType(conversions.spec());
    }

    private MethodSpec cluster() {
        String path =
                event.type().name() + " (" + event.reference() + " " + event.clusterId() + "/" + event.wireId() + ")";
        return MethodSpec.methodBuilder("cluster")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(MapperTypes.MATTER_CLUSTER)
                .addJavadoc(Javadoc.of("Gives the cluster with the event and nothing else.")
                        .param("event", "what happened")
                        .returns("what an endpoint of a device that sends the event has")
                        .throwing(MapperTypes.INVALID_REQUEST, MapperSignatures.REFUSED)
                        .build())
                .addParameter(MapperTypes.className(event.type()), "event")
                .addStatement("var violations = new $T()", MapperTypes.VIOLATIONS)
                .addStatement("int mark = violations.mark()")
                .addStatement("var fields = $L(event, violations)", fields)
                .addStatement("violations.prefix(mark, $S)", path)
                .addStatement("violations.throwIfAny($S)", event.type().name())
                .addCode(CodeBlock.builder()
                        .add("return $T.builder()\n$>$>", MapperTypes.MATTER_CLUSTER)
                        .add(".id($S)\n", event.clusterId())
                        .add(".events($T.of($S, fields))\n", Map.class, event.wireId())
                        .add(".build();\n$<$<")
                        .build())
                .build();
    }
}
