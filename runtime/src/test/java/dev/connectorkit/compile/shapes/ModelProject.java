package dev.connectorkit.compile.shapes;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.connectorkit.processor.ConnectorProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaFileObject;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** A package whose classes are generated from an assembled model in a directory of its own. */
final class ModelProject {

    static final String PACKAGE = "org.example.changed";
    static final String NAMESPACE = "dev.connectorkit.event#";

    private final Path directory;
    private final List<JavaFileObject> sources = new ArrayList<>();

    /** Asks for the classes of the event operation. */
    ModelProject(Path directory) {
        this(directory, NAMESPACE + "IotManagedIntegrations");
    }

    /** Asks for the classes of any service in the part of the event operation. */
    ModelProject(Path directory, String service) {
        this.directory = directory;
        with("package-info", """
                @dev.connectorkit.annotation.GenerateShapes(service = "%s", model = "connector-event")
                @org.jspecify.annotations.NullMarked
                package %s;
                """.formatted(service, PACKAGE));
    }

    /** The assembled model as the model jar has it. */
    static ObjectNode assembled() throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                ModelProject.class.getResourceAsStream("/META-INF/connectorkit/connector-event.json"))) {
            return Node.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .expectObjectNode();
        }
    }

    ModelProject withModel(ObjectNode model) throws IOException {
        Files.writeString(directory.resolve("connector-event.json"), Node.printJson(model));
        return this;
    }

    ModelProject with(String type, String source) {
        sources.add(JavaFileObjects.forSourceString(PACKAGE + "." + type, source));
        return this;
    }

    Compilation compile() {
        return Compiler.javac()
                .withProcessors(new ConnectorProcessor())
                .withOptions(
                        "-Xlint:all,-processing",
                        "-Xdoclint:all,-missing",
                        "-Werror",
                        "-Aconnectorkit.model=" + directory)
                .compile(sources);
    }
}
