package dev.connectorkit.processor.vendor;

import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.loader.ModelDiscovery;
import software.amazon.smithy.model.transform.ModelTransformer;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidatedResult;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Has Smithy assemble and validate an author's files together with the vocabulary. */
final class Assembly {

    /** In the model jar, so that its URL tells which discovered models are our own. */
    private static final String OWN_FILE = "matter/traits.smithy";

    private static final String ROOT = "META-INF/smithy/";

    private final ClassLoader loader;
    private final Findings findings;

    Assembly(ClassLoader loader, Findings findings) {
        this.loader = loader;
        this.findings = findings;
    }

    /** The model, its mixins gone into the shapes that use them; or {@code null}, with findings that say why. */
    @Nullable
    Model assemble(List<SourceFile> authors, List<SourceFile> vocabulary) {
        ModelAssembler assembler = Model.assembler(loader);
        libraries().forEach(assembler::addImport);
        Stream.concat(authors.stream(), vocabulary.stream())
                .forEach(file -> assembler.addUnparsedModel(file.name(), file.text()));
        ValidatedResult<Model> result = assembler.assemble();
        Set<String> own = authors.stream().map(SourceFile::name).collect(Collectors.toSet());
        var mends = new Mends(result.getResult().orElse(null));
        result.getValidationEvents().forEach(event -> tell(event, own, mends));
        return result.isBroken() || result.getResult().isEmpty()
                ? null
                : ModelTransformer.create().flattenAndRemoveMixins(result.unwrap());
    }

    /** Warnings about what is not the author's are not the author's to mend. */
    private void tell(ValidationEvent event, Set<String> own, Mends mends) {
        boolean authors = own.contains(event.getSourceLocation().getFilename());
        if (event.getSeverity() == Severity.ERROR || event.getSeverity() == Severity.DANGER) {
            tell(FindingKind.INVALID, event, mends);
        } else if (event.getSeverity() == Severity.WARNING && authors) {
            tell(FindingKind.WARNING, event, mends);
        }
    }

    private void tell(FindingKind kind, ValidationEvent event, Mends mends) {
        String subject = event.getShapeId().map(id -> id + ": ").orElse("");
        findings.add(kind, event.getSourceLocation(), subject + event.getMessage(), event.getId(), mends.of(event));
    }

    /** Traits and models of other libraries on the processor path, which an author's files may use. */
    private List<URL> libraries() {
        URL own = loader.getResource(ROOT + OWN_FILE);
        String ours = own == null ? "" : own.toString().replace(OWN_FILE, "");
        return ModelDiscovery.findModels(loader).stream()
                .filter(url -> ours.isEmpty() || !url.toString().startsWith(ours))
                .toList();
    }
}
