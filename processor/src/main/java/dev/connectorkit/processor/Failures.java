package dev.connectorkit.processor;

import dev.connectorkit.processor.knowledge.ModelException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Turns what a step throws into one message at the element it worked on. A step reports the author's mistakes itself; what
 * comes here is a fault of the model, of the file system or of ours.
 */
final class Failures {

    private final Messager messager;
    private final boolean debug;

    Failures(ProcessingEnvironment environment) {
        this.messager = environment.getMessager();
        this.debug = environment.getOptions().containsKey(Compilation.DEBUG_OPTION);
    }

    void guard(Step step, Element element) {
        try {
            step.process(element);
        } catch (ModelException fault) {
            print(element, "[CK-903] model behind " + element + " must be usable: " + fault.getMessage());
        } catch (FilerException exists) {
            print(
                    element,
                    "[CK-904] source generated for " + element + " must be written once: " + exists.getMessage()
                            + "; remove the file of that name, or clean the output directory");
        } catch (IOException failed) {
            print(
                    element,
                    "[CK-905] source generated for " + element + " cannot be written: " + failed.getMessage()
                            + "; see that the output directory can be written to");
        } catch (RuntimeException internal) {
            print(
                    element,
                    "[CK-902] internal error of ConnectorKit while processing " + element + ": " + internal
                            + "; please report it"
                            + (debug
                                    ? "\n" + trace(internal)
                                    : " with the stack trace that -Aconnectorkit.debug shows"));
        }
    }

    private void print(Element element, String message) {
        messager.printMessage(Diagnostic.Kind.ERROR, message, element);
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
