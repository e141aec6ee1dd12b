package dev.connectorkit.processor.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * An attribute of a cluster.
 *
 * @param id the attribute's id
 * @param name as the specification spells it
 * @param type what its values are
 * @param nullable whether null is a value it may have (quality X)
 * @param writable whether it can be written
 * @param bounds literal bounds of its number, length or count
 * @param constraint the whole constraint when it is more than literal bounds, or {@code null}
 * @param access Matter's access letters, such as {@code R V}
 * @param quality Matter's quality letters, such as {@code N S}, or an empty string
 * @param conformance the expression that says when it must or may be there, or {@code null} when the model has none
 * @param fallback its value before it is set, or {@code null} when the specification gives none
 * @param since the version of Matter it came with, or {@code null} when it is as old as the vocabulary
 * @param provisional whether the specification may still change it
 * @param deprecated whether the specification has given it up
 * @param documentation the model's, in CommonMark
 */
public record Attribute(
        long id,
        String name,
        MatterType type,
        boolean nullable,
        boolean writable,
        Bounds bounds,
        @Nullable Constraint constraint,
        String access,
        String quality,
        @Nullable String conformance,
        @Nullable Fallback fallback,
        @Nullable String since,
        boolean provisional,
        boolean deprecated,
        String documentation) {}
