package dev.connectorkit.processor;

import dev.connectorkit.processor.knowledge.MatterModel;
import dev.connectorkit.processor.knowledge.ModelParts;
import dev.connectorkit.processor.knowledge.ModelSource;
import dev.connectorkit.processor.vendor.AuthorModel;
import dev.connectorkit.processor.write.SourceWriter;
import java.nio.file.Path;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What all steps share during one compilation.
 *
 * @param environment the compiler's
 * @param parts where the model comes from
 * @param gate whether the model can be used
 * @param matter the Matter vocabulary
 * @param writer writes the generated files
 */
record Compilation(
        ProcessingEnvironment environment,
        ModelSource parts,
        AuthorModelGate gate,
        MatterModel matter,
        SourceWriter writer) {

    /** A directory whose parts of the model win over those of the model jar. */
    static final String MODEL_OPTION = "connectorkit.model";

    /** When given, an internal error shows its stack trace. */
    static final String DEBUG_OPTION = "connectorkit.debug";

    static Compilation of(ProcessingEnvironment environment) {
        String directory = environment.getOptions().get(MODEL_OPTION);
        ModelParts jar = directory == null ? ModelParts.ofClassPath() : ModelParts.of(Path.of(directory));
        String files = environment.getOptions().get(AuthorModel.OPTION);
        AuthorModel author = files == null ? null : new AuthorModel(files, Path.of(""), jar);
        ModelSource parts = author == null ? jar : author;
        return new Compilation(
                environment,
                parts,
                new AuthorModelGate(author, environment.getMessager()),
                new MatterModel(parts),
                new SourceWriter(environment.getFiler()));
    }
}
