package dev.connectorkit.processor.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A field of a command, an event or a struct.
 *
 * @param id the field's id
 * @param name as the specification spells it
 * @param type what its values are
 * @param nullable whether null is a value it may have; being absent is a matter of conformance
 * @param bounds literal bounds of its number, length or count
 * @param constraint the whole constraint when it is more than literal bounds, or {@code null}
 * @param conformance the expression that says when it must or may be there, or {@code null}
 * @param fallback its value when it is not given, or {@code null} when it has none
 * @param access Matter's access letters where they differ from the element's, or an empty string
 * @param quality Matter's quality letters, or an empty string
 * @param since the version of Matter it came with, or {@code null} when it is as old as the vocabulary
 * @param documentation the model's, in CommonMark
 */
public record Field(
        int id,
        String name,
        MatterType type,
        boolean nullable,
        Bounds bounds,
        @Nullable Constraint constraint,
        @Nullable String conformance,
        @Nullable Fallback fallback,
        String access,
        String quality,
        @Nullable String since,
        String documentation) {}
