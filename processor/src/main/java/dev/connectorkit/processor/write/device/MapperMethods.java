package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.connectorkit.processor.declaration.ClusterMapping;
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
            methods.add(cluster());
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
        CodeBlock.Builder code = CodeBlock.builder();
        if (!mapping.clusters().isEmpty()) {
            code.addStatement("var values = $L.of(device)", ValuesClass.NAME);
        }
        CodeBlock clusters = mapping.clusters().stream()
                .map(cluster -> cluster(cluster, "values", "null"))
                .collect(CodeBlock.joining(",\n"));
        CodeBlock list = CodeBlock.builder()
                .add("$T.of(\n", MapperTypes.LIST)
                .add(clusters)
                .add(")")
                .build();
        return code.add(all(list, "device", parts.states())).build();
    }

    private CodeBlock changes() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!mapping.clusters().isEmpty()) {
            code.addStatement("var earlier = $L.of(before)", ValuesClass.NAME)
                    .addStatement("var values = $L.of(after)", ValuesClass.NAME)
                    .addStatement("var clusters = new $T<$T>()", ArrayList.class, MapperTypes.MATTER_CLUSTER);
        }
        for (ClusterMapping cluster : mapping.clusters()) {
            code.beginControlFlow("if (values.$L(earlier))", MapperNames.differsMethod(cluster))
                    .addStatement("clusters.add($L)", cluster(cluster, "values", "earlier"))
                    .endControlFlow();
        }
        return code.add(all(CodeBlock.of("clusters"), "after", parts.changes())).build();
    }

    /** Returns the device's own clusters in endpoints, with those of its parts behind. */
    private CodeBlock all(CodeBlock clusters, String device, CodeBlock others) {
        EndpointIdDeclaration id = mapping.declaration().ownId();
        boolean isEmpty = mapping.clusters().isEmpty();
        CodeBlock own = id == null
                ? CodeBlock.of("endpoints($L)", clusters)
                : CodeBlock.of("endpoints($L.$L, $L)", device, id.accessor(), clusters);
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

    private static CodeBlock cluster(ClusterMapping cluster, String values, String earlier) {
        String name = MapperNames.attributesClass(cluster);
        return AttributesClass.chooses(cluster)
                ? CodeBlock.of("cluster($S, new $L($L, $L))", cluster.wireId(), name, values, earlier)
                : CodeBlock.of("cluster($S, new $L($L))", cluster.wireId(), name, values);
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
        return method.addParameter(ParameterizedTypeName.get(MapperTypes.LIST, MapperTypes.MATTER_CLUSTER), "clusters")
                .addStatement(
                        "return $T.split($L, clusters, $L)",
                        MapperTypes.ENDPOINTS,
                        tellsId
                                ? CodeBlock.of("id")
                                : CodeBlock.of(
                                        "$S", mapping.declaration().endpointId().value()),
                        eventClusters)
                .build();
    }

    private static MethodSpec cluster() {
        return MethodSpec.methodBuilder("cluster")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(MapperTypes.MATTER_CLUSTER)
                .addParameter(String.class, "id")
                .addParameter(MapperTypes.DOCUMENT, "attributes")
                .addStatement("return $T.builder().id(id).attributes(attributes).build()", MapperTypes.MATTER_CLUSTER)
                .build();
    }
}
