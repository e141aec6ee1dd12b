package dev.connectorkit.processor.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command a client sends to a cluster.
 *
 * @param id the command's id
 * @param name as the specification spells it
 * @param access Matter's access letters, such as {@code O}
 * @param quality Matter's quality letters, or an empty string
 * @param conformance the expression that says when it must or may be there, or {@code null} when the model has none
 * @param since the version of Matter it came with, or {@code null} when it is as old as the vocabulary
 * @param provisional whether the specification may still change it
 * @param fields in the order of their ids
 * @param response what answers it
 * @param documentation the model's, in CommonMark
 */
public record Command(
        long id,
        String name,
        String access,
        String quality,
        @Nullable String conformance,
        @Nullable String since,
        boolean provisional,
        List<Field> fields,
        Response response,
        String documentation) {

    /** What answers a command. */
    public sealed interface Response {}

    /** Nothing answers. */
    public record NoResponse() implements Response {}

    /** A status answers, without fields. */
    public record StatusResponse() implements Response {}

    /**
     * A command of its own answers.
     *
     * @param id the response command's id; responses have ids of their own, apart from those of requests
     * @param name as the specification spells it
     * @param fields in the order of their ids
     */
    public record CommandResponse(long id, String name, List<Field> fields) implements Response {}
}
