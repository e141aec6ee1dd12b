package dev.connectorkit.processor.write.handler;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.connectorkit.processor.declaration.HandlerMapping;
import dev.connectorkit.processor.declaration.MethodKind;
import dev.connectorkit.processor.declaration.MethodMapping;
import dev.connectorkit.processor.knowledge.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Methods that find the one for a cluster and a command or an attribute, by their ids. */
final class DispatchMethods {

    private final HandlerMapping handler;
    private final MethodKind kind;
    private final AnswerMethods answers;
    private final boolean hasOthers;
    private final Map<Long, Cluster> clusters = new TreeMap<>();
    private final Map<Long, Map<Long, Case>> cases = new TreeMap<>();

    DispatchMethods(HandlerMapping handler, MethodKind kind, AnswerMethods answers) {
        this.handler = handler;
        this.kind = kind;
        this.answers = answers;
        this.hasOthers =
                handler.of(kind).stream().anyMatch(method -> method.targets().isEmpty());
        for (MethodMapping method : handler.of(kind)) {
            for (MethodMapping.Target target : method.targets()) {
                long cluster = target.cluster().id();
                clusters.put(cluster, target.cluster());
                cases.computeIfAbsent(cluster, id -> new TreeMap<>())
                        .put(target.id(), new Case(target.name(), HandlerNames.ofMethod(method)));
            }
        }
    }

    /** One command or attribute: its name in the specification, and the method that takes it. */
    private record Case(String name, String method) {}

    /** What the kind needs: nothing when the connector has no method of it. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (handler.of(kind).isEmpty()) {
            return methods;
        }
        methods.add(byCluster());
        for (Cluster cluster : clusters.values()) {
            methods.add(byElement(cluster));
        }
        handler.of(kind).forEach(method -> methods.add(answers.forDevice(method)));
        if (kind == MethodKind.READ && !clusters.isEmpty()) {
            methods.add(readable());
            methods.add(attributeNamed());
        }
        return methods;
    }

    private MethodSpec byCluster() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        switch (kind) {
                            case WRITE -> "write";
                            case READ -> "read";
                            default -> "command";
                        })
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(AnswerMethods.nullableObject())
                .addParameter(HandlerTypes.COMMAND_CALL, "call")
                .addException(Exception.class);
        if (clusters.isEmpty()) {
            return method.addStatement("return $L(call)", HandlerNames.READ_OTHERS)
                    .build();
        }
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (call.cluster()) {\n$>");
        for (Cluster cluster : clusters.values()) {
            body.add("case $L -> $L(call);\n", HandlerNames.wide(cluster.id()), HandlerNames.ofCluster(kind, cluster));
        }
        return method.addCode(body.add(otherwise(kind == MethodKind.COMMAND ? "unknownCluster" : "unknownAttribute"))
                        .build())
                .build();
    }

    private MethodSpec byElement(Cluster cluster) {
        boolean isCommand = kind == MethodKind.COMMAND;
        CodeBlock.Builder body =
                CodeBlock.builder().add("return switch (call.$L()) {\n$>", isCommand ? "command" : "attribute");
        cases.get(cluster.id())
                .forEach((id, found) -> body.add(
                        "case $L -> $L(call);\n",
                        isCommand ? HandlerNames.narrow(id) : HandlerNames.wide(id),
                        found.method()));
        return MethodSpec.methodBuilder(HandlerNames.ofCluster(kind, cluster))
                .addModifiers(Modifier.PRIVATE)
                .returns(AnswerMethods.nullableObject())
                .addParameter(HandlerTypes.COMMAND_CALL, "call")
                .addException(Exception.class)
                .addCode(body.add(otherwise(isCommand ? "unknownCommand" : "unknownAttribute"))
                        .build())
                .build();
    }

    private CodeBlock otherwise(String failure) {
        return hasOthers
                ? CodeBlock.of("default -> $L(call);\n$<};\n", HandlerNames.READ_OTHERS)
                : CodeBlock.of("default -> throw call.$L();\n$<};\n", failure);
    }

    private MethodSpec readable() {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (cluster) {\n$>");
        clusters.keySet()
                .forEach(cluster -> body.add(
                        "case $L -> new int[] {$L};\n",
                        HandlerNames.wide(cluster),
                        String.join(
                                ", ",
                                cases.get(cluster).keySet().stream()
                                        .map(HandlerNames::wide)
                                        .toList())));
        return MethodSpec.methodBuilder("readable")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(int[].class)
                .addParameter(TypeName.INT, "cluster")
                .addCode(body.add("default -> super.readable(cluster);\n$<};\n").build())
                .build();
    }

    private MethodSpec attributeNamed() {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (cluster) {\n$>");
        for (long cluster : clusters.keySet()) {
            body.add("case $L -> switch (name) {\n$>", HandlerNames.wide(cluster));
            cases.get(cluster)
                    .forEach((id, found) -> body.add("case $S -> $L;\n", found.name(), HandlerNames.wide(id)));
            body.add("default -> super.attributeNamed(cluster, name);\n$<};\n");
        }
        return MethodSpec.methodBuilder("attributeNamed")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeName.LONG)
                .addParameter(TypeName.INT, "cluster")
                .addParameter(String.class, "name")
                .addCode(body.add("default -> super.attributeNamed(cluster, name);\n$<};\n")
                        .build())
                .build();
    }
}
