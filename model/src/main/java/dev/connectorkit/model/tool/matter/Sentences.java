package dev.connectorkit.model.tool.matter;

/** The documentation of converted elements: what the facts say, as a sentence. */
final class Sentences {
    private Sentences() {}

    static String cluster(SourceElement cluster) {
        return "The cluster " + cluster.text("title") + ", " + cluster.text("id") + ".";
    }

    static String attribute(SourceElement cluster, SourceElement attribute) {
        var type = attribute.find("entryType").map(it -> "list of " + it).orElseGet(() -> attribute.text("type"));
        return "Attribute " + attribute.text("id") + " of " + cluster.text("title") + ": " + type
                + (attribute.flag("nullable") ? " or null, " : ", ") + access(attribute.text("access")) + ".";
    }

    static String command(SourceElement cluster, SourceElement command, String answer) {
        return "Command " + command.text("id") + " of " + cluster.text("title")
                + switch (answer) {
                    case "none" -> "; not answered.";
                    case "status" -> "; answered with a status.";
                    default -> "; answered with " + answer + ".";
                };
    }

    static String response(SourceElement cluster, SourceElement response) {
        return "Response " + response.text("id") + " of " + cluster.text("title") + ".";
    }

    static String event(SourceElement cluster, SourceElement event) {
        return "Event " + event.text("id") + " of " + cluster.text("title") + ", priority " + event.text("priority")
                + ".";
    }

    static String deviceType(SourceElement type) {
        return "The device type " + type.find("title").orElseGet(type::name)
                + type.find("id").map(id -> ", " + id).orElse(", which every device type adds to") + ".";
    }

    static String inheritedType(SourceElement type, String base) {
        return type.name() + " of the clusters that derive from " + base + ".";
    }

    private static String access(String access) {
        if (access.startsWith("R[W]")) {
            return "readable and, if the device likes, writable";
        }
        return access.startsWith("RW") ? "readable and writable" : "read-only";
    }
}
