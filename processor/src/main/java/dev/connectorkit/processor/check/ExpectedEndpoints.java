package dev.connectorkit.processor.check;

import dev.connectorkit.processor.declaration.DeviceDeclaration;
import dev.connectorkit.processor.knowledge.DeviceType;
import dev.connectorkit.processor.knowledge.DeviceType.Component;
import dev.connectorkit.processor.knowledge.MatterModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The endpoints that every device of a type is composed of: a cabinet of a refrigerator, a valve of an irrigation system.
 *
 * <p>Expected is what is mandatory without condition and tells of the device. Utility device types (Power Source,
 * Electrical Sensor, Device Energy Management) tell of the node, as utility clusters do, and few clouds know them.
 */
final class ExpectedEndpoints {

    private final MatterModel matter;
    private final SpecVersion spec;

    ExpectedEndpoints(MatterModel matter, SpecVersion spec) {
        this.matter = matter;
        this.spec = spec;
    }

    /** The device types that no endpoint of a device has, in the order of the model. */
    List<DeviceType> missing(DeviceType deviceType, DeviceDeclaration device) {
        return deviceType.components().stream()
                .filter(component -> "M".equals(component.conformance()))
                .map(Component::deviceType)
                .flatMap(name -> matter.deviceType(name).stream())
                .filter(type -> !type.classification().equals("utility") && !spec.precedes(type.since()))
                .filter(type -> device.parts().stream().noneMatch(part -> is(part.deviceType(), type)))
                .toList();
    }

    /** A dimmable light is an on/off light as well: it has all that one has. */
    private boolean is(String name, DeviceType expected) {
        @Nullable String candidate = name;
        while (candidate != null && !candidate.equals(expected.name())) {
            candidate = matter.deviceType(candidate).map(DeviceType::supersetOf).orElse(null);
        }
        return candidate != null;
    }
}
