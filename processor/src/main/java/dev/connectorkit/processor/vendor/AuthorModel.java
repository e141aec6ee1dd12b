package dev.connectorkit.processor.vendor;

import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.ModelSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * The model of the model jar with what an author's own {@code .smithy} files add to it. Nothing is read or assembled before
 * the first question; after that {@link #findings} says what is wrong, and the author's parts are there unless an error is
 * among it.
 */
public final class AuthorModel implements ModelSource {

    /** The processor option that names the files and directories. */
    public static final String OPTION = "connectorkit.smithy";

    private final String option;
    private final Path workingDirectory;
    private final ModelSource base;
    private final Findings findings = new Findings();
    private @Nullable Map<String, ObjectNode> parts;

    /**
     * Stands over the files without reading any.
     *
     * @param option paths of files and directories, separated as the platform separates paths
     * @param workingDirectory where relative paths begin
     * @param base the model that the files add to
     */
    public AuthorModel(String option, Path workingDirectory, ModelSource base) {
        this.option = option;
        this.workingDirectory = workingDirectory;
        this.base = base;
    }

    /**
     * Reads, assembles and checks the files, once.
     *
     * @return what is to be told about them, in the order of the places
     */
    public List<Finding> findings() {
        parts();
        return findings.list();
    }

    @Override
    public Optional<ObjectNode> part(String path) {
        ObjectNode own = parts().get(path);
        return own != null ? Optional.of(own) : base.part(path);
    }

    private Map<String, ObjectNode> parts() {
        if (parts == null) {
            parts = read();
        }
        return parts;
    }

    private Map<String, ObjectNode> read() {
        List<SourceFile> files = AuthorFiles.read(option, workingDirectory, findings);
        if (findings.hasErrors()) {
            return Map.of();
        }
        ClassLoader loader = AuthorModel.class.getClassLoader();
        Map<String, Long> clusters = new MatterModel(base).clusters();
        List<SourceFile> vocabulary = new VocabularyFiles(loader, clusters.keySet()).neededBy(files);
        Model model = new Assembly(loader, findings).assemble(files, vocabulary);
        if (model == null) {
            return Map.of();
        }
        var authors = new AuthorShapes(model, files, vocabulary);
        List<ClusterSource> sources = check(authors, clusters);
        return findings.hasErrors() ? Map.of() : new AuthorParts(authors, base).cut(sources);
    }

    /** Gives the author's clusters and extensions. */
    private List<ClusterSource> check(AuthorShapes authors, Map<String, Long> clusters) {
        var names = new NameCheck(clusters.keySet(), findings);
        var ids = new IdCheck(clusters, findings);
        var types = new TypeCheck(authors.model(), findings);
        var report = new ReportCheck(base, findings);
        List<ClusterSource> all = new ClusterSourceReader(authors.model()).read();
        List<ClusterSource> own = all.stream()
                .filter(source -> authors.contains(source.service()))
                .toList();
        all.stream().filter(source -> !own.contains(source)).forEach(standard -> {
            names.standard(standard);
            ids.standard(standard);
        });
        for (ClusterSource source : own) {
            names.check(source);
            ids.check(source);
            types.check(source);
            report.check(source);
        }
        var vocabulary = new VocabularyCheck(authors, findings);
        var notation = new NotationCheck(findings);
        authors.model().shapes().forEach(shape -> {
            vocabulary.check(shape);
            if (authors.contains(shape)) {
                notation.check(shape);
            }
        });
        return own;
    }
}
