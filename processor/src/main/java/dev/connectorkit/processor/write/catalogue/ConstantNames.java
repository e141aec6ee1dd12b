package dev.connectorkit.processor.write.catalogue;

import dev.connectorkit.processor.knowledge.ModelException;
import dev.connectorkit.processor.knowledge.Naming;
import java.util.HashMap;
import java.util.Map;

/** Names the constants of one enum. Two names that Java would spell alike must not become one. */
final class ConstantNames {

    private final String owner;
    private final Map<String, String> taken = new HashMap<>();

    ConstantNames(String owner) {
        this.owner = owner;
    }

    String next(String name) {
        String constant = Naming.constant(name, owner);
        String other = taken.put(constant, name);
        if (other != null) {
            throw new ModelException("values " + other + " and " + name + " of " + owner
                    + " must differ in more than capitals and signs: both would be " + constant + " in Java");
        }
        return constant;
    }
}
