package dev.connectorkit.processor;

import dev.connectorkit.annotation.Connector;
import dev.connectorkit.processor.check.Checked;
import dev.connectorkit.processor.check.DeviceCheck;
import dev.connectorkit.processor.check.HandlerCheck;
import dev.connectorkit.processor.declaration.HandlerMapping;
import dev.connectorkit.processor.read.DeclarationReader;
import dev.connectorkit.processor.read.DiagnosticPrinter;
import dev.connectorkit.processor.read.HandlerReader;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.handler.HandlerSkeleton;
import dev.connectorkit.processor.write.handler.HandlerType;
import java.io.IOException;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Connectors whose methods answer something: the handler beside each. */
final class HandlerStep implements Step {

    private final Compilation compilation;
    private final HandlerReader reader;
    private final Getters getters;
    private final HandlerCheck check;
    private final DiagnosticPrinter printer;

    HandlerStep(Compilation compilation, DeviceCheck devices) {
        this.compilation = compilation;
        this.reader = new HandlerReader(compilation.environment());
        this.getters = new Getters(new DeclarationReader(compilation.environment()));
        this.check = new HandlerCheck(compilation.matter(), devices);
        this.printer = new DiagnosticPrinter(compilation.environment().getMessager());
    }

    @Override
    public Set<String> annotations() {
        return Set.of(Connector.class.getCanonicalName());
    }

    /** What a connector must answer depends on the devices it finds. */
    @Override
    public boolean isReady(Element element) {
        return reader.devices((TypeElement) element).stream()
                .allMatch(device -> Resolution.isComplete(device) && getters.areThere(device));
    }

    @Override
    public void process(Element element) throws IOException {
        var declaration = reader.handler((TypeElement) element);
        if (declaration.isEmpty()) {
            return;
        }
        Checked<HandlerMapping> checked = check.check(declaration.get());
        checked.diagnostics().forEach(printer::print);
        HandlerMapping mapping = checked.mapping();
        GeneratedType handler =
                mapping == null ? new HandlerSkeleton(declaration.get().connector()) : new HandlerType(mapping);
        compilation.writer().write(handler, element);
    }
}
