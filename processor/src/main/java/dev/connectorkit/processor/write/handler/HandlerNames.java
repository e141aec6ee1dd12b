package dev.connectorkit.processor.write.handler;

import dev.connectorkit.processor.declaration.HandlerMapping;
import dev.connectorkit.processor.declaration.JavaClass;
import dev.connectorkit.processor.declaration.MethodKind;
import dev.connectorkit.processor.declaration.MethodMapping;
import dev.connectorkit.processor.knowledge.Cluster;
import dev.connectorkit.processor.knowledge.MatterId;
import dev.connectorkit.processor.knowledge.Naming;

/** Names inside a handler. */
final class HandlerNames {

    /** The method that reads all that no other method reads. */
    static final String READ_OTHERS = "readOthers";

    /** The variable that holds the fields of a command. */
    static final String FIELDS = "fields";

    private HandlerNames() {}

    static JavaClass handler(HandlerMapping handler) {
        return handler.connector().type().generated("Handler");
    }

    /** The method that dispatches within a cluster: {@code onOffCommand}, {@code writeOnOff}, {@code readOnOff}. */
    static String ofCluster(MethodKind kind, Cluster cluster) {
        return switch (kind) {
            case WRITE -> "write" + Naming.type(cluster.name());
            case READ -> "read" + Naming.type(cluster.name());
            default -> Naming.member(cluster.name()) + "Command";
        };
    }

    /** The method that calls one of the author's: {@code onOffToggle}, {@code writeLevelControlOnLevel}. */
    static String ofMethod(MethodMapping method) {
        if (method.targets().isEmpty()) {
            return READ_OTHERS;
        }
        MethodMapping.Target target = method.targets().get(0);
        String name = Naming.type(target.cluster().name()) + Naming.type(target.name());
        return switch (method.declaration().kind()) {
            case WRITE -> "write" + name;
            case READ -> "read" + name;
            default -> Naming.member(target.cluster().name()) + Naming.type(target.name());
        };
    }

    /** The constant that holds a converter. */
    static String converter(JavaClass type) {
        return Naming.constant(String.join("_", type.simpleNames()));
    }

    static String wide(long id) {
        return new MatterId(id).four();
    }

    static String narrow(long id) {
        return new MatterId(id).two();
    }
}
