package dev.connectorkit.processor.vendor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.SourceLocation;

/**
 * One thing to tell the author about the {@code .smithy} files.
 *
 * @param kind what kind of thing it is
 * @param location the file, line and column, or {@code null} when it is about the option itself
 * @param arguments what fills the holes of its text
 */
public record Finding(FindingKind kind, @Nullable SourceLocation location, List<String> arguments) {

    /**
     * Copies the arguments.
     *
     * @param kind what kind of thing it is
     * @param location the file, line and column, or {@code null} when it is about the option itself
     * @param arguments what fills the holes of its text
     */
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /**
     * Tells whether nothing can be generated while it is so.
     *
     * @return false for a warning
     */
    public boolean isError() {
        return kind != FindingKind.WARNING;
    }

    /**
     * The text as the author reads it. The compiler can show a message only in a Java file, so that the place in the
     * {@code .smithy} file is part of the text, in the form that terminals and editors make a link of.
     *
     * @return the key in brackets, {@code file:line:column} and the filled text
     */
    public String message() {
        String place = location == null
                ? ""
                : location.getFilename() + ":" + location.getLine() + ":" + location.getColumn() + ": ";
        return "[" + kind.key() + "] " + place + kind.text(arguments);
    }
}
