package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.connectorkit.processor.declaration.ClusterMapping;
import dev.connectorkit.processor.declaration.DeviceMapping;
import dev.connectorkit.processor.declaration.MemberDeclaration;
import dev.connectorkit.processor.write.Javadoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** What a mapper does for its callers. */
final class MapperMethods {

    private static final String REPORT_VERSION = "1.0.0";

    private final DeviceMapping mapping;
    private final MapperSignatures signatures;
    private final int eventClusters;

    MapperMethods(DeviceMapping mapping, int eventClusters) {
        this.mapping = mapping;
        this.signatures = MapperSignatures.of(mapping);
        this.eventClusters = eventClusters;
    }

    List<MethodSpec> all() {
        List<MethodSpec> methods = new ArrayList<>();
        if (mapping.declaration().isDevice()) {
            methods.add(signatures
                    .capabilityReport()
                    .addStatement(
                            "return $T.builder($S, $T.of($L.ENDPOINT)).build()",
                            MapperTypes.REPORT,
                            REPORT_VERSION,
                            MapperTypes.LIST,
                            ReportClass.NAME)
                    .build());
            methods.add(signatures.device().addCode(device()).build());
        } else {
            methods.add(signatures
                    .endpoint()
                    .addStatement("return $L.ENDPOINT", ReportClass.NAME)
                    .build());
        }
        methods.add(signatures.state().addCode(state()).build());
        methods.add(signatures.changes().addCode(changes()).build());
        methods.add(endpoints());
        methods.add(cluster());
        return methods;
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
        CodeBlock clusters = mapping.clusters().stream()
                .map(cluster -> cluster(cluster, "values", "null"))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.builder()
                .addStatement("var values = $L.of(device)", ValuesClass.NAME)
                .add("return endpoints($T.of(\n", MapperTypes.LIST)
                .indent()
                .indent()
                .add(clusters)
                .add("));\n")
                .unindent()
                .unindent()
                .build();
    }

    private CodeBlock changes() {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("var earlier = $L.of(before)", ValuesClass.NAME)
                .addStatement("var values = $L.of(after)", ValuesClass.NAME)
                .addStatement("var clusters = new $T<$T>()", ArrayList.class, MapperTypes.MATTER_CLUSTER);
        for (ClusterMapping cluster : mapping.clusters()) {
            code.beginControlFlow("if (values.$L(earlier))", MapperNames.differsMethod(cluster))
                    .addStatement("clusters.add($L)", cluster(cluster, "values", "earlier"))
                    .endControlFlow();
        }
        return code.addStatement("return endpoints(clusters)").build();
    }

    private static CodeBlock cluster(ClusterMapping cluster, String values, String earlier) {
        String name = MapperNames.attributesClass(cluster);
        return AttributesClass.chooses(cluster)
                ? CodeBlock.of("cluster($S, new $L($L, $L))", cluster.wireId(), name, values, earlier)
                : CodeBlock.of("cluster($S, new $L($L))", cluster.wireId(), name, values);
    }

    private MethodSpec endpoints() {
        return MethodSpec.methodBuilder("endpoints")
                .addJavadoc(Javadoc.of("The service takes at most " + eventClusters + " clusters in one event.")
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(MapperTypes.ENDPOINT_LIST)
                .addParameter(ParameterizedTypeName.get(MapperTypes.LIST, MapperTypes.MATTER_CLUSTER), "clusters")
                .addStatement(
                        "return $T.split($S, clusters, $L)",
                        MapperTypes.ENDPOINTS,
                        mapping.declaration().endpointId().value(),
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
