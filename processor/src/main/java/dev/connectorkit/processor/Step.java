package dev.connectorkit.processor;

import java.io.IOException;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * What is done with the classes and packages that bear certain annotations. It is called once for each of them, in the
 * round in which everything they mention can be resolved.
 */
interface Step {

    /** The canonical names of the annotations it takes; they stand on types or packages. */
    Set<String> annotations();

    /**
     * Tells whether an element says all it will ever say. It is asked in every round but the last, so that what another
     * processor adds to a class of the author's is not missed.
     */
    default boolean isReady(Element element) {
        return true;
    }

    /**
     * Reads, checks and writes for one element, and prints what is wrong with it.
     *
     * @throws IOException when a generated file cannot be written
     */
    void process(Element element) throws IOException;
}
