package dev.connectorkit.processor.write.shape;

import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.ServiceModel;
import dev.connectorkit.processor.knowledge.Shape;
import dev.connectorkit.processor.knowledge.ShapeId;
import dev.connectorkit.processor.knowledge.Traits;
import java.util.Set;

/**
 * Refuses a model that says something the writers would pass over: a trait of Smithy's that changes what goes over the
 * wire, and that nobody here knows, must not be lost in silence.
 */
final class SupportedTraits {

    private static final String PROTOCOL = "aws.protocols#restJson1";

    private static final Set<String> KNOWN = Set.of(
            "cors",
            "deprecated",
            "documentation",
            "enumValue",
            "error",
            "examples",
            "externalDocumentation",
            "http",
            "httpError",
            "httpLabel",
            "idempotent",
            "input",
            "internal",
            "jsonName",
            "length",
            "output",
            "pattern",
            "private",
            "range",
            "readonly",
            "recommended",
            "references",
            "required",
            "retryable",
            "sensitive",
            "since",
            "sparse",
            "suppress",
            "tags",
            "timestampFormat",
            "title",
            "uniqueItems",
            "unstable");

    private SupportedTraits() {}

    static void check(ServiceModel service) {
        if (!service.service().traits().has(PROTOCOL) && !ReceivedService.is(service)) {
            throw new ModelException("service " + service.service().id()
                    + " must speak restJson1 or be received; give it" + " @restJson1 or @received");
        }
        check(service.service().traits(), service.service().id().toString());
        service.operations()
                .forEach(operation -> check(operation.traits(), operation.id().toString()));
        for (Shape shape : service.closure()) {
            check(shape.traits(), shape.id().toString());
            checkWrittenAhead(shape, service);
            shape.targeting().forEach(SupportedTraits::check);
            if (shape instanceof Shape.Enumeration enumeration) {
                enumeration.members().forEach(SupportedTraits::check);
            }
        }
    }

    /** What is written ahead is made anew from its builder, which messages do not have. */
    private static void checkWrittenAhead(Shape shape, ServiceModel service) {
        if (shape instanceof Shape.Structure structure && WrittenAhead.is(structure) && ReceivedService.is(service)) {
            throw new ModelException(
                    "structure " + shape.id() + " must not be written ahead: expected @writtenAhead in a"
                            + " service that is sent to, found it in "
                            + service.service().id()
                            + ", which is received; remove the trait");
        }
    }

    private static void check(Member member) {
        check(member.traits(), member.toString());
    }

    private static void check(Traits traits, String holder) {
        for (String id : traits.ids()) {
            ShapeId trait = ShapeId.of(id);
            boolean smithys = trait.isPrelude() && !KNOWN.contains(trait.name());
            boolean protocols = trait.namespace().equals("aws.protocols") && !id.equals(PROTOCOL);
            if (smithys || protocols) {
                throw new ModelException("trait @" + trait.name() + " of " + holder
                        + " is not supported; remove it, or leave the shape out of the service");
            }
        }
    }
}
