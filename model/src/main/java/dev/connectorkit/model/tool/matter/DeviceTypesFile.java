package dev.connectorkit.model.tool.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Writes the Smithy file of the device types. */
final class DeviceTypesFile {
    private final SmithyFile file = new SmithyFile(MatterNames.DEVICE_TYPES, Set.of());

    private DeviceTypesFile() {}

    /**
     * Converts the device types.
     *
     * @param source all facts
     * @return the text of the file
     */
    static String of(MatterSource source) {
        var types = new ArrayList<SourceElement>();
        types.add(source.root().object("baseDeviceType"));
        source.root().list("deviceTypes").stream().sorted(ElementOrder.BY_ID).forEach(types::add);
        var file = new DeviceTypesFile();
        types.forEach(file::write);
        return file.file.text();
    }

    private void write(SourceElement type) {
        file.blank().documentation(Sentences.deviceType(type));
        file.trait("deviceType", value(type));
        file.line("structure " + type.name() + " {}");
    }

    private static ObjectNode value(SourceElement type) {
        var value = TraitValue.copy(type, Node.objectNode(), "id")
                .withMember("title", type.find("title").orElseGet(type::name));
        if (type.value("revision").isPresent()) {
            value = value.withMember("revision", Node.from(type.number("revision")));
        }
        value = TraitValue.copy(type, value, "class", "supersetOf", "since");
        if (type.value("conditions").isPresent()) {
            value = value.withMember("conditions", type.value("conditions").get());
        }
        value = withList(
                value,
                "server",
                type.list("server").stream().map(Requirements::ofCluster).toList());
        value = withList(
                value,
                "client",
                type.list("client").stream().map(Requirements::ofCluster).toList());
        value = withList(
                value,
                "components",
                type.list("components").stream().map(Requirements::ofComponent).toList());
        return withList(
                value,
                "requiresConditions",
                type.list("requiresConditions").stream()
                        .map(Requirements::ofCondition)
                        .toList());
    }

    private static ObjectNode withList(ObjectNode value, String key, List<ObjectNode> list) {
        return list.isEmpty() ? value : value.withMember(key, ArrayNode.fromNodes(list));
    }
}
