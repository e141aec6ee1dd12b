package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.connectorkit.processor.declaration.DeviceMapping;
import dev.connectorkit.processor.declaration.EndpointIdDeclaration;
import dev.connectorkit.processor.declaration.MemberDeclaration;
import dev.connectorkit.processor.write.Javadoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** What a mapper does for its callers. */
final class MapperMethods {

    private final DeviceMapping mapping;
    private final MapperSignatures signatures;
    private final PartMethods parts;
    private final int eventClusters;

    MapperMethods(DeviceMapping mapping, int eventClusters) {
        this.mapping = mapping;
        this.signatures = MapperSignatures.of(mapping);
        this.parts = new PartMethods(mapping.declaration().parts());
        this.eventClusters = eventClusters;
    }

    List<MethodSpec> all() {
        List<MethodSpec> methods = new ArrayList<>();
        if (mapping.declaration().isDevice()) {
            methods.add(report());
            methods.add(signatures.device().addCode(device()).build());
        } else {
            methods.add(signatures.endpoint().addCode(endpoint()).build());
            methods.add(signatures
                    .endpointId()
                    .addStatement("return $L", endpointId())
                    .build());
        }
        methods.add(signatures.state().addCode(state()).build());
        methods.add(signatures.changes().addCode(changes()).build());
        if (ReadingClass.isNeeded(mapping)) {
            methods.addAll(new ReadMethods(mapping.declaration()).all());
        }
        if (!mapping.clusters().isEmpty()) {
            methods.addAll(new EventMethods(mapping, endpointId()).all());
            methods.add(endpoints());
        }
        methods.addAll(parts.finders());
        return methods;
    }

    private MethodSpec report() {
        if (parts.isEmpty()) {
            return signatures
                    .capabilityReport()
                    .addStatement("return $L.REPORT", ReportClass.NAME)
                    .build();
        }
        return signatures
                .composedReport()
                .addStatement("var parts = new $T<$T>()", ArrayList.class, MapperTypes.REPORT_ENDPOINT)
                .addCode(parts.reports())
                .addStatement(
                        "return $T.builder($S, $T.composed($L.ENDPOINT, parts)).build()",
                        MapperTypes.REPORT,
                        ReportClass.VERSION,
                        MapperTypes.ENDPOINTS,
                        ReportClass.NAME)
                .build();
    }

    private CodeBlock endpoint() {
        return mapping.declaration().ownId() == null
                ? CodeBlock.builder()
                        .addStatement("return $L.ENDPOINT", ReportClass.NAME)
                        .build()
                : CodeBlock.builder()
                        .addStatement("return $L.ENDPOINT.toBuilder().id(endpointId(device)).build()", ReportClass.NAME)
                        .build();
    }

    /** The id of the endpoint in hand. */
    private CodeBlock endpointId() {
        EndpointIdDeclaration id = mapping.declaration().ownId();
        return id == null
                ? CodeBlock.of("$S", mapping.declaration().endpointId().value())
                : CodeBlock.of("device.$L", id.accessor());
    }

    private CodeBlock device() {
        MemberDeclaration id = Objects.requireNonNull(mapping.id());
        MemberDeclaration name = mapping.name();
        if (name == null) {
            return CodeBlock.builder()
                    .addStatement(
                            "return $T.builder(device.$L, capabilityReport(device)).build()",
                            MapperTypes.DEVICE,
                            id.accessor())
                    .build();
        }
        CodeBlock told = CodeBlock.of("device.$L", name.accessor());
        return CodeBlock.builder()
                .add("return $T.builder(device.$L, capabilityReport(device))\n", MapperTypes.DEVICE, id.accessor())
                .indent()
                .indent()
                .add(
                        ".connectorDeviceName($L)\n",
                        name.type().isOptional()
                                ? CodeBlock.of("$T.orNull($L)", MapperTypes.ATTRIBUTE_VALUES, told)
                                : told)
                .add(".build();\n")
                .unindent()
                .unindent()
                .build();
    }

    private CodeBlock state() {
        return all(CodeBlock.of("$L.of(device, null)", ValuesClass.NAME), "device", parts.states());
    }

    private CodeBlock changes() {
        CodeBlock values = CodeBlock.of("$1L.of(after, $1L.of(before, null))", ValuesClass.NAME);
        return all(values, "after", parts.changes());
    }

    /** Returns what the device's own clusters tell in endpoints, with those of its parts behind. */
    private CodeBlock all(CodeBlock values, String device, CodeBlock others) {
        EndpointIdDeclaration id = mapping.declaration().ownId();
        boolean isEmpty = mapping.clusters().isEmpty();
        CodeBlock own = id == null
                ? CodeBlock.of("endpoints($L)", values)
                : CodeBlock.of("endpoints($L.$L, $L)", device, id.accessor(), values);
        if (parts.isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("return $L", isEmpty ? CodeBlock.of("$T.of()", MapperTypes.LIST) : own)
                    .build();
        }
        return CodeBlock.builder()
                .addStatement(
                        "var endpoints = new $T<$T>($L)",
                        ArrayList.class,
                        MapperTypes.MATTER_ENDPOINT,
                        isEmpty ? CodeBlock.of("") : own)
                .add(others)
                .addStatement("return $T.copyOf(endpoints)", MapperTypes.LIST)
                .build();
    }

    private MethodSpec endpoints() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("endpoints")
                .addJavadoc(Javadoc.of("The service takes at most " + eventClusters + " clusters in one event.")
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(MapperTypes.ENDPOINT_LIST);
        boolean tellsId = mapping.declaration().ownId() != null;
        if (tellsId) {
            method.addParameter(String.class, "id");
        }
        CodeBlock clusters = mapping.clusters().stream()
                .map(cluster -> CodeBlock.of(", $S", cluster.wireId()))
                .collect(CodeBlock.joining(""));
        return method.addParameter(ClassName.get("", ValuesClass.NAME), "values")
                .addStatement(
                        "return values.endpoints($L, $L$L)",
                        tellsId
                                ? CodeBlock.of("id")
                                : CodeBlock.of(
                                        "$S", mapping.declaration().endpointId().value()),
                        eventClusters,
                        clusters)
                .build();
    }
}
