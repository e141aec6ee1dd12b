package dev.connectorkit.processor;

import dev.connectorkit.processor.vendor.AuthorModel;
import dev.connectorkit.processor.vendor.Finding;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing be generated before an author's {@code .smithy} files, if there are any, are found to be right: whatever was
 * said about the classes that use them would only bury what is wrong.
 */
final class AuthorModelGate {

    private final @Nullable AuthorModel model;
    private final Messager messager;
    private @Nullable Boolean open;

    /**
     * Makes a gate.
     *
     * @param model the author's model, or {@code null} when the option is not given
     */
    AuthorModelGate(@Nullable AuthorModel model, Messager messager) {
        this.model = model;
        this.messager = messager;
    }

    /** Whether the model can be used; the first call reads the files and prints what is to be told about them. */
    boolean isOpen() {
        if (open == null) {
            open = model == null
                    || model.findings().stream().filter(this::print).count() == 0;
        }
        return open;
    }

    private boolean print(Finding finding) {
        messager.printMessage(finding.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING, finding.message());
        return finding.isError();
    }
}
