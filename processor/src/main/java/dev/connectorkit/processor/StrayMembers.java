package dev.connectorkit.processor;

import dev.connectorkit.processor.check.StrayCheck;
import dev.connectorkit.processor.declaration.StrayMember;
import dev.connectorkit.processor.read.DiagnosticPrinter;
import dev.connectorkit.processor.read.StrayReader;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** What is annotated in classes that no step takes, and would do nothing in silence. */
final class StrayMembers {

    private final StrayReader reader;
    private final DiagnosticPrinter printer;

    StrayMembers(ProcessingEnvironment environment) {
        this.reader = new StrayReader(environment);
        this.printer = new DiagnosticPrinter(environment.getMessager());
    }

    void refuse(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (StrayMember member : reader.read(annotations, round)) {
            printer.print(StrayCheck.check(member));
        }
    }
}
