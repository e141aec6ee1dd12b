package dev.connectorkit.compile.protocol;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.connectorkit.compile.vendor.GeneratedClasses;
import dev.connectorkit.processor.ConnectorProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * The official tests of restJson1, on classes that the processor generates from the suite's own models as it generates ours
 * and that the client sends as it sends ours. What the generator refuses is listed with what it says, and nothing else is
 * passed over. {@code -Ddocs.update=true} writes the page anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolTest {

    private static final Path PAGE = Path.of("../docs/protocol-tests.md");
    private static final String PACKAGE = "example.protocol";

    private final Map<OperationShape, String> refusals = new HashMap<>();
    private final Map<ShapeId, String> refusedErrors = new HashMap<>();
    private final List<OperationShape> generated = new ArrayList<>();
    private List<ProtocolCase> cases = List.of();
    private @Nullable ProtocolCheck check;

    @BeforeAll
    void generate(@TempDir Path directory) throws IOException {
        ProtocolModel model = ProtocolModel.read();
        cases = ProtocolCase.of(model);
        for (OperationShape operation : model.operations()) {
            String refusal = model.refusal(operation);
            if (refusal == null) {
                generated.add(operation);
            } else {
                refusals.put(operation, refusal);
                errorsOf(model, operation).ifPresent(generated::add);
            }
        }
        model.write(directory, generated);
        Compilation compilation = Compiler.javac()
                .withProcessors(new ConnectorProcessor())
                .withOptions(
                        "-Xlint:all,-processing",
                        "-Werror",
                        "-Xdoclint:all,-missing",
                        "-Aconnectorkit.model=" + directory)
                .compile(JavaFileObjects.forSourceString(
                        PACKAGE + ".package-info", """
                        @GenerateShapes(service = "%s", model = "%s")
                        @org.jspecify.annotations.NullMarked
                        package %s;

                        import dev.connectorkit.annotation.GenerateShapes;
                        """.formatted(ProtocolModel.SERVICE, ProtocolModel.PART, PACKAGE)));
        assertThat(compilation).succeededWithoutWarnings();
        GeneratedShapes shapes = new GeneratedShapes(model.model(), new GeneratedClasses(compilation), PACKAGE);
        check = new ProtocolCheck(model.model(), shapes, cases);
    }

    /** Errors are read apart from input and output: where only these are refused, the errors are tested without them. */
    private Optional<OperationShape> errorsOf(ProtocolModel model, OperationShape operation) {
        OperationShape.Builder alone = null;
        for (ShapeId error : operation.getIntroducedErrorsSet()) {
            OperationShape only = model.onlyWith(error, operation);
            String refusal = model.refusal(only);
            if (refusal != null) {
                refusedErrors.put(error, refusal);
            } else {
                alone = alone == null ? only.toBuilder() : alone.addError(error);
            }
        }
        return alone == null ? Optional.empty() : Optional.of(alone.build());
    }

    @TestFactory
    Stream<DynamicTest> agreesWithTheSuite() {
        return cases.stream()
                .filter(each -> reason(each).isEmpty())
                .map(each -> DynamicTest.dynamicTest(
                        each.kind().title() + ": " + each.id(),
                        () -> Objects.requireNonNull(check).check(each)));
    }

    @Test
    void listsEveryCase() throws IOException {
        String page = ProtocolPage.of(cases, this::reason);
        System.out.println(page);
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    /** Why a case does not apply; empty when it does. */
    private String reason(ProtocolCase each) {
        if (each.isForServers()) {
            return "for servers; clients are generated here";
        }
        return each.error() == null
                ? refusals.getOrDefault(each.operation(), "")
                : refusedErrors.getOrDefault(each.error().getId(), "");
    }
}
