package dev.connectorkit.validation;

/**
 * One constraint of the model that a value does not meet.
 *
 * @param path where the value is, such as {@code Devices[3].CapabilityReport.endpoints[0].clusters}; empty for the whole
 * @param message what is allowed and what was found; never a value that the model calls sensitive
 */
public record Violation(String path, String message) {
    /**
     * {@return path and message in one line}
     */
    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
