package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.connectorkit.processor.declaration.ClusterMapping;
import dev.connectorkit.processor.declaration.DeviceMapping;
import dev.connectorkit.processor.declaration.EventMapping;
import dev.connectorkit.processor.knowledge.Naming;
import dev.connectorkit.processor.write.Javadoc;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a mapper does for the events its device sends: it puts each, as the event's own mapper has it, into the endpoint. */
final class EventMethods {

    private final DeviceMapping mapping;
    private final CodeBlock endpointId;

    EventMethods(DeviceMapping mapping, CodeBlock endpointId) {
        this.mapping = mapping;
        this.endpointId = endpointId;
    }

    List<MethodSpec> all() {
        return mapping.clusters().stream()
                .map(ClusterMapping::events)
                .flatMap(List::stream)
                .map(this::method)
                .toList();
    }

    private MethodSpec method(EventMapping event) {
        List<String> names = event.type().simpleNames();
        ClassName mapper = MapperTypes.className(event.type().generated("Matter"));
        return MethodSpec.methodBuilder(Naming.member(names.get(names.size() - 1)))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(MapperTypes.MATTER_ENDPOINT)
                .addJavadoc(Javadoc.of("Gives event " + event.event().name() + " (" + event.wireId() + ") of cluster "
                                + event.cluster().title() + ".")
                        .param("device", "the device it happened to")
                        .param("event", "what happened")
                        .returns("the device's endpoint with the event and nothing else")
                        .throwing(MapperTypes.INVALID_REQUEST, MapperSignatures.REFUSED)
                        .build())
                .addParameter(MapperTypes.className(mapping.declaration().type()), "device")
                .addParameter(MapperTypes.className(event.type()), "event")
                .addCode("return $T.builder()\n$>$>", MapperTypes.MATTER_ENDPOINT)
                .addCode(".id($L)\n", endpointId)
                .addCode(".clusters($T.of($T.cluster(event)))\n", MapperTypes.LIST, mapper)
                .addCode(".build();\n$<$<")
                .build();
    }
}
