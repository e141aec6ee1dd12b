package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a record, a class with getters or an interface to a Matter device type. For {@code LifxLight} the processor writes
 * {@code LifxLightMatter}, which gives the capability report, the state and the changes of a light.
 *
 * <p>The type is not private, not generic and, when nested, static. It has one {@link DeviceId}, at most one
 * {@link DeviceName}, and an {@link Attribute} for everything its cloud tells; annotated members are also taken from its
 * superclasses and interfaces.
 *
 * <p>A member whose type is an {@link Endpoint}, an {@code Optional} of one or a {@code List} of them makes the device one
 * of several endpoints: a component of a record, a field with a getter, an abstract method of an interface. The device's
 * own is endpoint {@code "1"}, and the others are its parts.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MatterDevice {

    /**
     * The device type, as the specification names it without spaces and signs: a constant of
     * {@code dev.connectorkit.matter.DeviceTypes}.
     *
     * @return such as {@code "ExtendedColorLight"}
     */
    String value();

    /**
     * The Matter specification the device is described by: what came later cannot be mapped, and the cluster revisions of
     * the capability report are that specification's.
     *
     * @return {@code "1.4"}, {@code "1.5"} or {@code "1.6"}
     */
    String specVersion() default "1.4";

    /**
     * What becomes of the class when the device is not all that Matter asks of it: when attributes are missing that its
     * device type or a cluster's features make mandatory, features and attributes do not go together, or an endpoint is
     * missing that its type is composed of.
     *
     * @return how strict the compilation is
     */
    Conformance conformance() default Conformance.ERROR;
}
