package dev.connectorkit.processor.vendor;

/**
 * A {@code .smithy} file.
 *
 * @param name by which messages name it
 * @param text its content
 */
record SourceFile(String name, String text) {}
