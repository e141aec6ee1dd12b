package dev.connectorkit.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A member of a device or endpoint type that means something to Matter.
 *
 * @param name as diagnostics and violations call it, after {@code get} or {@code is} has been dropped
 * @param accessor how its value is read from the device: {@code brightness()} or {@code brightness}
 * @param type the type of its value
 * @param nameable whether generated code can write down the type, and the one its converter gives back
 * @param fault why generated code cannot read it, or {@code null}
 * @param attribute the attribute it is mapped to, or {@code null}
 * @param converter what converts its value, or {@code null}
 * @param deviceId where it is made the device's id, or {@code null}
 * @param deviceName where it is made the device's name, or {@code null}
 * @param place the member itself
 */
public record MemberDeclaration(
        String name,
        String accessor,
        JavaType type,
        boolean nameable,
        @Nullable MemberFault fault,
        @Nullable Placed<String> attribute,
        @Nullable ConverterDeclaration converter,
        @Nullable Place deviceId,
        @Nullable Place deviceName,
        Place place) {}
