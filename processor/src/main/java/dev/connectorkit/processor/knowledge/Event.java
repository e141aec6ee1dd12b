package dev.connectorkit.processor.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of a cluster.
 *
 * @param id the event's id
 * @param name as the specification spells it
 * @param priority {@code debug}, {@code info} or {@code critical}
 * @param access Matter's access letters, such as {@code V}
 * @param conformance the expression that says when it must or may be there, or {@code null} when the model has none
 * @param since the version of Matter it came with, or {@code null} when it is as old as the vocabulary
 * @param provisional whether the specification may still change it
 * @param fields in the order of their ids
 * @param documentation the model's, in CommonMark
 */
public record Event(
        long id,
        String name,
        String priority,
        String access,
        @Nullable String conformance,
        @Nullable String since,
        boolean provisional,
        List<Field> fields,
        String documentation) {}
