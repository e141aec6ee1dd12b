package dev.connectorkit.processor.declaration;

/**
 * Something the author wrote, and where.
 *
 * @param value what is written
 * @param place where it is written
 * @param <T> what kind of thing it is
 */
public record Placed<T>(T value, Place place) {}
