package dev.connectorkit.processor.write.device;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.connectorkit.processor.declaration.AttributeMapping;
import dev.connectorkit.processor.declaration.ClusterMapping;
import dev.connectorkit.processor.declaration.DeviceMapping;
import dev.connectorkit.processor.knowledge.Command;
import dev.connectorkit.processor.knowledge.MatterId;
import dev.connectorkit.processor.write.Javadoc;
import javax.lang.model.element.Modifier;

/** The nested class that holds what is the same for every device of the type; it is loaded when it is first reported. */
final class ReportClass {

    static final String NAME = "Report";
    static final String VERSION = "1.0.0";

    private final DeviceMapping mapping;

    ReportClass(DeviceMapping mapping) {
        this.mapping = mapping;
    }

    TypeSpec spec() {
        TypeSpec.Builder report = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Javadoc.of("What every device of the type can do; made when it is first asked for.")
                        .build())
                .addField(constant())
                .addMethod(endpoint());
        mapping.clusters().forEach(cluster -> report.addMethod(cluster(cluster)));
        return report.build();
    }

    /** As much of the report as is the same for every device, written once. */
    private FieldSpec constant() {
        return isWholeReport()
                ? FieldSpec.builder(MapperTypes.REPORT, "REPORT", Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "$T.builder($S, $T.of(endpoint())).build().writtenAhead()",
                                MapperTypes.REPORT,
                                VERSION,
                                MapperTypes.LIST)
                        .build()
                : FieldSpec.builder(MapperTypes.REPORT_ENDPOINT, "ENDPOINT", Modifier.STATIC, Modifier.FINAL)
                        .initializer(isWholeEndpoint() ? "endpoint().writtenAhead()" : "endpoint()")
                        .build();
    }

    private boolean isWholeReport() {
        return mapping.declaration().isDevice() && isWholeEndpoint();
    }

    /** Its id is not that of each object, nor does it name parts that differ. */
    private boolean isWholeEndpoint() {
        return mapping.declaration().ownId() == null
                && mapping.declaration().parts().isEmpty();
    }

    private MethodSpec endpoint() {
        CodeBlock clusters = mapping.clusters().stream()
                .map(cluster -> CodeBlock.of(", $L()", MapperNames.clusterMethod(cluster)))
                .collect(CodeBlock.joining(""));
        return MethodSpec.methodBuilder("endpoint")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(MapperTypes.REPORT_ENDPOINT)
                .addStatement(
                        "return $T.report($S, $S$L)",
                        MapperTypes.ENDPOINTS,
                        mapping.declaration().endpointId().value(),
                        mapping.deviceType().title(),
                        clusters)
                .build();
    }

    private MethodSpec cluster(ClusterMapping cluster) {
        String spec = mapping.declaration().specVersion().value();
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "return $T.of($S, $L, $S, $S, $S)\n",
                        MapperTypes.CLUSTER_REPORT,
                        cluster.wireId(),
                        cluster.revision(),
                        cluster.cluster().publicId(spec),
                        cluster.cluster().title(),
                        spec)
                .indent()
                .indent();
        for (AttributeMapping attribute : cluster.attributes()) {
            code.add(
                    ".attribute($S, $S)\n",
                    attribute.wireId(),
                    attribute.attribute().name());
        }
        if (!cluster.commands().isEmpty()) {
            code.add(".commands($L)\n", commands(cluster));
        }
        if (!cluster.events().isEmpty()) {
            code.add(".events($L)\n", events(cluster));
        }
        code.add(".features($L)", featureMap(cluster))
                .add(isWholeEndpoint() ? ";\n" : "\n.writtenAhead();\n")
                .unindent()
                .unindent();
        return MethodSpec.methodBuilder(MapperNames.clusterMethod(cluster))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc(Javadoc.of(about(cluster)).build())
                .returns(MapperTypes.REPORT_CLUSTER)
                .addCode(code.build())
                .build();
    }

    private static String about(ClusterMapping cluster) {
        String features = cluster.features().stream()
                .map(feature -> feature.code() + " (" + feature.name() + ")")
                .reduce((left, right) -> left + ", " + right)
                .map(names -> " with feature " + names)
                .orElse("");
        return "Cluster " + cluster.cluster().title() + " (" + cluster.wireId() + ")" + features + ".";
    }

    private static CodeBlock commands(ClusterMapping cluster) {
        return cluster.commands().stream()
                .map(ReportClass::id)
                .map(id -> CodeBlock.of("$S", id))
                .collect(CodeBlock.joining(", "));
    }

    private static CodeBlock events(ClusterMapping cluster) {
        return cluster.events().stream()
                .map(event -> CodeBlock.of("$S", event.wireId()))
                .collect(CodeBlock.joining(", "));
    }

    private static String id(Command command) {
        return new MatterId(command.id()).two();
    }

    private static String featureMap(ClusterMapping cluster) {
        return cluster.featureMap() == 0 ? "0L" : "0x" + Long.toHexString(cluster.featureMap()) + "L";
    }
}
