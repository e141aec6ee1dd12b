package dev.connectorkit.sample.lifx.rehearsal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.smithy.aws.traits.auth.SigV4Trait;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.HttpErrorTrait;
import software.amazon.smithy.model.traits.HttpTrait;

/** SendConnectorEvent as its Smithy model says; the endpoint knows nothing of the operation but what it asks here. */
final class EventModel {

    private static final ShapeId SERVICE = ShapeId.from("dev.connectorkit.event#IotManagedIntegrations");
    private static final String OPERATION = "SendConnectorEvent";

    private final Model model;
    private final ServiceShape service;
    private final OperationShape operation;
    private final HttpTrait http;

    private EventModel(Model model) {
        this.model = model;
        this.service = model.expectShape(SERVICE, ServiceShape.class);
        this.operation = service.getAllOperations().stream()
                .filter(id -> id.getName().equals(OPERATION))
                .map(id -> model.expectShape(id, OperationShape.class))
                .findFirst()
                .orElseThrow();
        this.http = operation.expectTrait(HttpTrait.class);
    }

    /** Reads the models in the jars of the class path. */
    static EventModel load() {
        var loader = EventModel.class.getClassLoader();
        return new EventModel(
                Model.assembler(loader).discoverModels(loader).assemble().unwrap());
    }

    Model model() {
        return model;
    }

    StructureShape input() {
        return model.expectShape(operation.getInputShape(), StructureShape.class);
    }

    String signingName() {
        return service.expectTrait(SigV4Trait.class).getName();
    }

    int successStatus() {
        return http.getCode();
    }

    /** Gives the status the model pairs with one of the operation's errors. */
    int status(String error) {
        return operation.getErrors(service).stream()
                .filter(id -> id.getName().equals(error))
                .map(model::expectShape)
                .map(shape -> shape.expectTrait(HttpErrorTrait.class).getCode())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(error + " is no error of " + OPERATION));
    }

    /** Gives the labels of the request's path, decoded, when method and path are the operation's. */
    Optional<Map<String, String>> labels(IncomingRequest request) {
        var segments = http.getUri().getSegments();
        var found = request.rawPath().substring(1).split("/", -1);
        if (!http.getMethod().equals(request.method()) || segments.size() != found.length) {
            return Optional.empty();
        }
        var labels = new LinkedHashMap<String, String>();
        for (var i = 0; i < found.length; i++) {
            var segment = segments.get(i);
            if (segment.isLabel()) {
                // A plus is a plus in a path; only forms make it a space.
                labels.put(
                        segment.getContent(), URLDecoder.decode(found[i].replace("+", "%2B"), StandardCharsets.UTF_8));
            } else if (!segment.getContent().equals(found[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(labels);
    }
}
