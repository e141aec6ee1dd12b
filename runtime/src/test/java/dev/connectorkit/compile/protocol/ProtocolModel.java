package dev.connectorkit.compile.protocol;

import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.ModelSource;
import dev.connectorkit.processor.knowledge.ServiceModel;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.shape.ShapeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.loader.ModelDiscovery;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ModelSerializer;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.UnitTypeTrait;
import software.amazon.smithy.model.transform.ModelTransformer;

/** The models that bear the official tests, as Smithy reads them and as the processor does. */
final class ProtocolModel {

    static final ShapeId SERVICE = ShapeId.from("aws.protocoltests.restjson#RestJson");
    static final String PART = "rest-json";

    private final Model model;
    private final ObjectNode ast;

    private ProtocolModel(Model model) {
        this.model = model;
        this.ast = ModelSerializer.builder().includePrelude(false).build().serialize(model);
    }

    static ProtocolModel read() {
        ModelAssembler assembler = Model.assembler();
        try {
            ClassLoader loader = ProtocolModel.class.getClassLoader();
            for (URL manifest : Collections.list(loader.getResources("META-INF/smithy/manifest"))) {
                if (manifest.getPath().contains("/software/amazon/smithy/")) {
                    ModelDiscovery.findModels(manifest).forEach(assembler::addImport);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new ProtocolModel(ModelTransformer.create()
                .flattenAndRemoveMixins(assembler.assemble().unwrap()));
    }

    Model model() {
        return model;
    }

    List<OperationShape> operations() {
        return model.expectShape(SERVICE, ServiceShape.class).getAllOperations().stream()
                .sorted()
                .map(id -> model.expectShape(id, OperationShape.class))
                .toList();
    }

    /** An operation with one of its errors and nothing else that the generator might refuse. */
    OperationShape onlyWith(ShapeId error, OperationShape operation) {
        return operation.toBuilder()
                .input(UnitTypeTrait.UNIT)
                .output(UnitTypeTrait.UNIT)
                .errors(List.of(error))
                .build();
    }

    /** Why nothing is generated for an operation, in the generator's words; null when it is. */
    @Nullable
    String refusal(OperationShape operation) {
        ObjectNode alone = with(List.of(operation));
        ModelSource source = path -> path.equals(PART + ".json") ? Optional.of(alone) : Optional.empty();
        try {
            ShapeFiles.of(ServiceModel.read(source, PART, SERVICE.toString()), "example")
                    .forEach(GeneratedType::spec);
            return null;
        } catch (ModelException refused) {
            return refused.getMessage();
        }
    }

    /** Writes the part that the processor takes: the service with these operations instead of its own. */
    void write(Path directory, List<OperationShape> operations) throws IOException {
        Files.writeString(directory.resolve(PART + ".json"), Node.printJson(with(operations)));
    }

    private ObjectNode with(List<OperationShape> operations) {
        List<Node> targets = new ArrayList<>();
        operations.forEach(operation -> targets.add(target(operation.getId())));
        ObjectNode shapes = ast.expectObjectMember("shapes");
        for (OperationShape operation : operations) {
            String id = operation.getId().toString();
            shapes = shapes.withMember(
                    id,
                    shapes.expectObjectMember(id)
                            .withMember("input", target(operation.getInputShape()))
                            .withMember("output", target(operation.getOutputShape()))
                            .withMember(
                                    "errors",
                                    ArrayNode.fromNodes(operation.getIntroducedErrorsSet().stream()
                                            .map(ProtocolModel::target)
                                            .toList())));
        }
        ObjectNode service =
                shapes.expectObjectMember(SERVICE.toString()).withMember("operations", ArrayNode.fromNodes(targets));
        return ast.withMember("shapes", shapes.withMember(SERVICE.toString(), service));
    }

    private static Node target(ShapeId id) {
        return Node.objectNode().withMember("target", id.toString());
    }
}
