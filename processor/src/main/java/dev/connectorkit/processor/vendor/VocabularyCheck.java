package dev.connectorkit.processor.vendor;

import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.Trait;

/** Sees that an author's files leave the vocabulary as it is, and say nothing that nobody would read. */
final class VocabularyCheck {

    private static final ShapeId DEVICE_TYPE = ClusterSourceReader.trait("deviceType");

    private final AuthorShapes authors;
    private final Findings findings;

    VocabularyCheck(AuthorShapes authors, Findings findings) {
        this.authors = authors;
        this.findings = findings;
    }

    void check(Shape shape) {
        String namespace = shape.getId().getNamespace();
        boolean vocabulary =
                namespace.equals(VocabularyFiles.NAMESPACE) || namespace.startsWith(VocabularyFiles.NAMESPACE + ".");
        if (!authors.contains(shape)) {
            if (vocabulary) {
                shape.getIntroducedTraits().values().forEach(trait -> standard(shape, trait));
            }
            return;
        }
        if (vocabulary && !shape.isMemberShape()) {
            findings.add(FindingKind.RESERVED_NAMESPACE, shape, shape.getId().getName(), namespace);
        }
        if (shape.hasTrait(DEVICE_TYPE)) {
            findings.add(FindingKind.NOT_TAKEN, shape, shape.getId().toString(), DEVICE_TYPE.getName());
        }
    }

    private void standard(Shape shape, Trait trait) {
        if (authors.wrote(trait)) {
            findings.add(
                    FindingKind.CHANGED_VOCABULARY,
                    trait,
                    shape.getId().toString(),
                    trait.toShapeId().getName());
        }
    }
}
