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
     * Reads, checks and writes for one element, and prints what is wrong with it.
     *
     * @throws IOException when a generated file cannot be written
     */
    void process(Element element) throws IOException;
}
