package dev.connectorkit.processor;

import dev.connectorkit.annotation.Endpoint;
import dev.connectorkit.annotation.MatterDevice;
import dev.connectorkit.processor.check.Checked;
import dev.connectorkit.processor.check.DeviceCheck;
import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.declaration.DeviceMapping;
import dev.connectorkit.processor.read.DeclarationReader;
import dev.connectorkit.processor.read.DiagnosticPrinter;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.device.DeviceMapper;
import dev.connectorkit.processor.write.device.DeviceSkeleton;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Generates the Matter mapper of a device or endpoint class. */
final class DeviceStep implements Step {

    private final Compilation compilation;
    private final DeclarationReader reader;
    private final DiagnosticPrinter printer;
    private final DeviceCheck check;

    DeviceStep(Compilation compilation, DeviceCheck check) {
        this.compilation = compilation;
        this.check = check;
        this.reader = new DeclarationReader(compilation.environment());
        this.printer = new DiagnosticPrinter(compilation.environment().getMessager());
    }

    @Override
    public Set<String> annotations() {
        return Set.of(MatterDevice.class.getCanonicalName(), Endpoint.class.getCanonicalName());
    }

    @Override
    public boolean isReady(Element element) {
        return new Getters(reader).areThere((TypeElement) element);
    }

    @Override
    public void process(Element element) throws IOException {
        Optional<DeviceDeclaration> declaration = reader.device((TypeElement) element);
        if (declaration.isEmpty()) {
            return;
        }
        Checked<DeviceMapping> checked = check.check(declaration.get());
        checked.diagnostics().forEach(printer::print);
        DeviceMapping mapping = checked.mapping();
        GeneratedType mapper = mapping == null
                ? new DeviceSkeleton(declaration.get().type())
                : new DeviceMapper(mapping, check.limits());
        compilation.writer().write(mapper, element);
    }
}
