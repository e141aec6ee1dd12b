package dev.connectorkit.processor.write.shape;

import dev.connectorkit.processor.knowledge.Member;
import dev.connectorkit.processor.knowledge.Shape;

/** Names inside generated methods. */
final class Names {

    /** What stands for a value that must not be shown. */
    static final String MASK = "*** sensitive ***";

    private Names() {}

    /** A variable of a loop, told from those of the loops around it. */
    static String at(String name, int depth) {
        return depth == 0 ? name : name + (depth + 1);
    }

    /** What follows an expression to make a string of it, where its type is an enumeration. */
    static String text(Member member, ShapeTypes types) {
        return types.service().target(member) instanceof Shape.Enumeration ? ".value()" : "";
    }
}
