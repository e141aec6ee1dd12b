package dev.connectorkit.processor;

import dev.connectorkit.annotation.MatterDevices;
import dev.connectorkit.processor.check.Checked;
import dev.connectorkit.processor.check.FamilyCheck;
import dev.connectorkit.processor.declaration.FamilyDeclaration;
import dev.connectorkit.processor.read.DiagnosticPrinter;
import dev.connectorkit.processor.read.FamilyReader;
import dev.connectorkit.processor.write.GeneratedType;
import dev.connectorkit.processor.write.device.DeviceSkeleton;
import dev.connectorkit.processor.write.device.FamilyMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Generates the mapper of a sealed type of devices. */
final class DeviceFamilyStep implements Step {

    private final Compilation compilation;
    private final FamilyReader reader;
    private final DiagnosticPrinter printer;

    DeviceFamilyStep(Compilation compilation) {
        this.compilation = compilation;
        this.reader = new FamilyReader(compilation.environment());
        this.printer = new DiagnosticPrinter(compilation.environment().getMessager());
    }

    @Override
    public Set<String> annotations() {
        return Set.of(MatterDevices.class.getCanonicalName());
    }

    @Override
    public boolean isReady(Element element) {
        return reader.family((TypeElement) element).isPresent();
    }

    @Override
    public void process(Element element) throws IOException {
        Optional<FamilyDeclaration> declaration = reader.family((TypeElement) element);
        if (declaration.isEmpty()) {
            return;
        }
        Checked<FamilyDeclaration> checked = FamilyCheck.check(declaration.get());
        checked.diagnostics().forEach(printer::print);
        FamilyDeclaration family = checked.mapping();
        // What is a device as well gets its mapper, or the mapper's stand-in, as that.
        if (!declaration.get().isDevice()) {
            GeneratedType mapper =
                    family == null ? new DeviceSkeleton(declaration.get().type()) : new FamilyMapper(family);
            compilation.writer().write(mapper, element);
        }
    }
}
