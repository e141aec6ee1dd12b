package dev.connectorkit.model.tool;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.smithy.model.SourceLocation;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Thrown for a model that Smithy has something to say about; the message lists all of it, one place per line. */
public final class InvalidModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param root the directory that files are named from
     * @param events what is wrong, at least one
     */
    public InvalidModelException(Path root, List<ValidationEvent> events) {
        super(message(root.toAbsolutePath().normalize(), events));
    }

    private static String message(Path root, List<ValidationEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing(ValidationEvent::getSourceLocation))
                .map(event -> "  " + place(root, event.getSourceLocation()) + " " + event.getSeverity() + " "
                        + event.getShapeId().map(id -> id + ": ").orElse("") + event.getMessage() + " [" + event.getId()
                        + "]")
                .collect(Collectors.joining("\n", "the Smithy model must be valid without a warning:\n", ""));
    }

    private static String place(Path root, SourceLocation location) {
        var name = location.getFilename();
        var path = Path.of(name.startsWith("file:") ? name.substring("file:".length()) : name);
        var shown = path.startsWith(root) ? root.relativize(path) : path;
        return shown + ":" + location.getLine() + ":" + location.getColumn();
    }
}
