package dev.connectorkit.processor.read;

/**
 * Something the author names is not there yet: another processor may still write it. What is missing in the end, the
 * compiler reports itself.
 */
final class UnresolvedException extends Exception {

    private static final long serialVersionUID = 1L;

    UnresolvedException(String missing) {
        super(missing, null, false, false);
    }
}
