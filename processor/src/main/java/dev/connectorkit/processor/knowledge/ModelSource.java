package dev.connectorkit.processor.knowledge;

import java.util.Optional;
import software.amazon.smithy.model.node.ObjectNode;

/** Where the parts of the assembled model come from: Smithy's JSON AST, one part for a service or a Matter cluster. */
@FunctionalInterface
public interface ModelSource {

    /** The part with everything that an author's own {@code .smithy} files define; there only when there are such files. */
    String AUTHORS = "author.json";

    /**
     * Gives one part of the model.
     *
     * @param path the part's path, such as {@code connector-event.json} or {@code matter/clusters/OnOff.json}
     * @return the part, or empty when the model has none at that path
     * @throws ModelException when the part is there and cannot be read
     */
    Optional<ObjectNode> part(String path);
}
