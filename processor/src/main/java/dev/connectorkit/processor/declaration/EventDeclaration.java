package dev.connectorkit.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A type the author made an event.
 *
 * @param type the author's type
 * @param fault why nothing can be generated for it, or {@code null}
 * @param isRecord whether it is a record
 * @param reference the event, as the author refers to it
 * @param content the type with its components
 */
public record EventDeclaration(
        JavaClass type, @Nullable ClassFault fault, boolean isRecord, Placed<String> reference, JavaType content) {}
