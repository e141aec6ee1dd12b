package dev.connectorkit.event;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;

/** Tells of a class of AWS's SDK, member by member and all the way down, in the words of {@link SmithyFields}. */
final class SdkFields {
    private final List<String> lines = new ArrayList<>();

    private SdkFields() {}

    /** One line per member: path, type, place on the wire, name on the wire. */
    static List<String> of(SdkPojo structure) {
        var fields = new SdkFields();
        fields.describe("", structure);
        return fields.lines;
    }

    private void describe(String path, SdkPojo structure) {
        for (SdkField<?> field : structure.sdkFields()) {
            lines.add(path + field.memberName() + " " + field.marshallingType() + " " + field.location() + " "
                    + field.locationName());
            descend(path + field.memberName(), field);
        }
    }

    private void descend(String path, SdkField<?> field) {
        switch (field.marshallingType().toString()) {
            case "SdkPojo" -> describe(path + ".", field.constructor().get());
            case "List" -> element(path + "[]", field.getTrait(ListTrait.class).memberFieldInfo());
            case "Map" -> element(path + "{}", field.getTrait(MapTrait.class).valueFieldInfo());
            default -> {
                // Nothing below a simple type.
            }
        }
    }

    private void element(String path, SdkField<?> element) {
        lines.add(path + " " + element.marshallingType());
        descend(path, element);
    }
}
