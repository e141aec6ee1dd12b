package dev.connectorkit.processor.knowledge;

import java.util.HashSet;
import java.util.Set;

/**
 * The constants of a cluster's class in the catalogue. Matter numbers attributes, commands and events apart and may give
 * one name to two of them; Java cannot: then the attribute keeps it, and the command or the event says what it is.
 */
public final class CatalogueNames {

    /** The constant that holds the cluster's own name. */
    public static final String CLUSTER = "CLUSTER";

    private static final String COMMAND_SUFFIX = "_COMMAND";
    private static final String EVENT_SUFFIX = "_EVENT";

    private final Set<String> attributes = new HashSet<>();
    private final Set<String> commands = new HashSet<>();

    /**
     * Knows the names a cluster uses.
     *
     * @param cluster the cluster
     */
    public CatalogueNames(Cluster cluster) {
        attributes.add(CLUSTER);
        cluster.attributes().forEach(attribute -> attributes.add(Naming.constant(attribute.name())));
        cluster.commands().forEach(command -> commands.add(command(command)));
    }

    /**
     * Names the Java enum of an enumeration or a bitmap that is nested in a cluster's class. It must not bear its
     * encloser's name, and gets {@code Type} behind it then.
     *
     * @param type the type's name in the specification
     * @param cluster the name of the cluster's class
     * @return such as {@code StartUpOnOffEnum}
     */
    public static String nested(String type, String cluster) {
        String nested = Naming.type(type);
        return nested.equals(cluster) ? nested + "Type" : nested;
    }

    /**
     * Names an attribute's constant.
     *
     * @param attribute one of the cluster's
     * @return such as {@code CURRENT_LEVEL}
     */
    public String attribute(Attribute attribute) {
        String constant = Naming.constant(attribute.name());
        return constant.equals(CLUSTER) ? constant + "_ATTRIBUTE" : constant;
    }

    /**
     * Names a command's constant.
     *
     * @param command one of the cluster's
     * @return such as {@code MOVE_TO_LEVEL}
     */
    public String command(Command command) {
        String constant = Naming.constant(command.name());
        return attributes.contains(constant) ? constant + COMMAND_SUFFIX : constant;
    }

    /**
     * Names an event's constant.
     *
     * @param event one of the cluster's
     * @return such as {@code STATE_CHANGE}
     */
    public String event(Event event) {
        String constant = Naming.constant(event.name());
        return attributes.contains(constant) || commands.contains(constant) ? constant + EVENT_SUFFIX : constant;
    }
}
