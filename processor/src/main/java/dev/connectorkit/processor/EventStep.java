package dev.connectorkit.processor;

import dev.connectorkit.annotation.MatterEvent;
import dev.connectorkit.processor.check.Checked;
import dev.connectorkit.processor.check.EventCheck;
import dev.connectorkit.processor.declaration.EventDeclaration;
import dev.connectorkit.processor.declaration.EventRecord;
import dev.connectorkit.processor.read.DiagnosticPrinter;
import dev.connectorkit.processor.read.EventReader;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.device.EventMapper;
import dev.connectorkit.processor.write.device.EventSkeleton;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Generates the mapper of an event's record. */
final class EventStep implements Step {

    private final Compilation compilation;
    private final EventReader reader;
    private final DiagnosticPrinter printer;

    EventStep(Compilation compilation) {
        this.compilation = compilation;
        this.reader = new EventReader(compilation.environment());
        this.printer = new DiagnosticPrinter(compilation.environment().getMessager());
    }

    @Override
    public Set<String> annotations() {
        return Set.of(MatterEvent.class.getCanonicalName());
    }

    @Override
    public boolean isReady(Element element) {
        return reader.event((TypeElement) element).isPresent();
    }

    @Override
    public void process(Element element) throws IOException {
        Optional<EventDeclaration> declaration = reader.event((TypeElement) element);
        if (declaration.isEmpty()) {
            return;
        }
        Checked<EventRecord> checked = new EventCheck(compilation.matter()).check(declaration.get());
        checked.diagnostics().forEach(printer::print);
        EventRecord event = checked.mapping();
        GeneratedType mapper =
                event == null ? new EventSkeleton(declaration.get().type()) : new EventMapper(event);
        compilation.writer().write(mapper, element);
    }
}
