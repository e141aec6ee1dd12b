package dev.connectorkit.processor.vendor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.smithy.model.FromSourceLocation;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.Shape;

/** Tells the shapes of an author's files from those of the vocabulary and of libraries. */
final class AuthorShapes {

    private final Model model;
    private final Set<String> authors;
    private final Set<String> vocabulary;

    AuthorShapes(Model model, List<SourceFile> authors, List<SourceFile> vocabulary) {
        this.model = model;
        this.authors = names(authors);
        this.vocabulary = names(vocabulary);
    }

    private static Set<String> names(List<SourceFile> files) {
        return files.stream().map(SourceFile::name).collect(Collectors.toSet());
    }

    Model model() {
        return model;
    }

    boolean contains(Shape shape) {
        return wrote(shape);
    }

    boolean wrote(FromSourceLocation thing) {
        return authors.contains(thing.getSourceLocation().getFilename());
    }

    /** Whether a shape is in no part of the model jar: the author's own, or a library's. */
    boolean isNew(Shape shape) {
        return !shape.getId().getNamespace().equals("smithy.api")
                && !vocabulary.contains(shape.getSourceLocation().getFilename());
    }
}
