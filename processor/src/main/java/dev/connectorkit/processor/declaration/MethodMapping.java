package dev.connectorkit.processor.declaration;

import dev.connectorkit.processor.knowledge.Attribute;
import dev.connectorkit.processor.knowledge.Bounds;
import dev.connectorkit.processor.knowledge.Cluster;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method of a connector that has been held against the model and fits.
 *
 * @param declaration the author's method
 * @param targets what it is for; none where there is nothing to name, or where it reads all that no other method reads
 * @param arguments what it is called with, in the order of its parameters
 * @param value the attribute whose value it returns, or {@code null} when it returns something else
 * @param bounds what that value may be, as far as literals tell
 * @param entryBounds the same for the entries of a list
 */
public record MethodMapping(
        MethodDeclaration declaration,
        List<Target> targets,
        List<ArgumentMapping> arguments,
        @Nullable Attribute value,
        Bounds bounds,
        Bounds entryBounds) {

    /**
     * Copies the lists.
     *
     * @param declaration the author's method
     * @param targets what it is for; none where there is nothing to name, or where it reads all that no other method
     *     reads
     * @param arguments what it is called with, in the order of its parameters
     * @param value the attribute whose value it returns, or {@code null} when it returns something else
     * @param bounds what that value may be, as far as literals tell
     * @param entryBounds the same for the entries of a list
     */
    public MethodMapping {
        targets = List.copyOf(targets);
        arguments = List.copyOf(arguments);
    }

    /**
     * A command or an attribute.
     *
     * @param cluster its cluster
     * @param id its id
     * @param name its name
     */
    public record Target(Cluster cluster, long id, String name) {

        /**
         * The command or attribute as authors refer to it.
         *
         * @return such as {@code OnOff.Toggle}
         */
        public String reference() {
            return cluster.name() + "." + name;
        }
    }
}
