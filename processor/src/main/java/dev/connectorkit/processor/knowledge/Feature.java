package dev.connectorkit.processor.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A feature of a cluster.
 *
 * @param bit its place in the feature map, counted from 0
 * @param code its short name, which conformance expressions use, such as {@code LT}
 * @param name its long name, such as {@code Lighting}
 * @param conformance the expression that says when it must or may be there, or {@code null} when the model has none
 * @param since the version of Matter it came with, or {@code null} when it is as old as the vocabulary
 */
public record Feature(
        int bit,
        String code,
        String name,
        @Nullable String conformance,
        @Nullable String since) {}
