package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a record, a class with getters or an interface to one endpoint of a device: an outlet of a power strip, a cabinet
 * of a fridge. What holds for a {@link MatterDevice} holds for it, but it has no {@link DeviceId} of its own.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Endpoint {

    /**
     * The endpoint's device type: a constant of {@code dev.connectorkit.matter.DeviceTypes}.
     *
     * @return such as {@code "OnOffPlugInUnit"}
     */
    String value();

    /**
     * The endpoint's id within its device.
     *
     * @return 1 to 64 letters and digits
     */
    String id() default "1";

    /**
     * The Matter specification the endpoint is described by, see {@link MatterDevice#specVersion()}.
     *
     * @return {@code "1.4"}, {@code "1.5"} or {@code "1.6"}
     */
    String specVersion() default "1.4";

    /**
     * What becomes of the class when the endpoint is not all that Matter asks of it: when attributes are missing that its
     * device type or a cluster's features make mandatory, or features and attributes do not go together.
     *
     * @return how strict the compilation is
     */
    Conformance conformance() default Conformance.ERROR;
}
