package dev.connectorkit.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A class that a device names as an event it sends.
 *
 * @param type the class
 * @param reference the event it is annotated with, or {@code null} when it is none
 * @param place where the device names it
 */
public record SentEvent(JavaClass type, @Nullable String reference, Place place) {}
