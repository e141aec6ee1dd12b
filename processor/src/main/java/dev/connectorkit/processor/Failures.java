package dev.connectorkit.processor;

import dev.connectorkit.processor.diagnostic.Diagnostic;
import dev.connectorkit.processor.diagnostic.DiagnosticKey;
import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.notation.NotationException;
import dev.connectorkit.processor.read.DiagnosticPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/**
 * Turns what a step throws into one message at the element it worked on. A step reports the author's mistakes itself; what
 * comes here is a fault of the model, of the file system or of ours.
 */
final class Failures {

    private final DiagnosticPrinter printer;
    private final boolean debug;

    Failures(ProcessingEnvironment environment) {
        this.printer = new DiagnosticPrinter(environment.getMessager());
        this.debug = environment.getOptions().containsKey(Compilation.DEBUG_OPTION);
    }

    void guard(Step step, Element element) {
        try {
            step.process(element);
        } catch (ModelException | NotationException fault) {
            print(DiagnosticKey.UNUSABLE_MODEL, element, fault.getMessage());
        } catch (FilerException exists) {
            print(DiagnosticKey.GENERATED_TWICE, element, exists.getMessage());
        } catch (IOException failed) {
            print(DiagnosticKey.UNWRITABLE, element, failed.getMessage());
        } catch (RuntimeException internal) {
            String more = debug ? "\n" + trace(internal) : " with the stack trace that -Aconnectorkit.debug shows";
            print(DiagnosticKey.INTERNAL_ERROR, element, internal.toString(), more);
        }
    }

    private void print(DiagnosticKey key, Element element, String... more) {
        List<String> arguments = new ArrayList<>(List.of(element.toString()));
        arguments.addAll(Arrays.asList(more));
        printer.print(new Diagnostic(key, arguments, printer.at(element), Diagnostic.Severity.ERROR));
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
