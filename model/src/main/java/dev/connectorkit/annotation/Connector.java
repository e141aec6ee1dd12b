package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class a connector: what stands between a device cloud and managed integrations. For {@code LifxConnector} the
 * processor writes {@code LifxConnectorRequests}, which builds the requests of {@code SendConnectorEvent}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Connector {

    /**
     * What people call the connector; it appears in documentation and log lines, never on the wire.
     *
     * @return the name, not blank
     */
    String name();

    /**
     * The Matter specification whose commands the connector takes. Each device names its own in
     * {@link MatterDevice#specVersion()}.
     *
     * @return {@code "1.4"}, {@code "1.5"} or {@code "1.6"}
     */
    String specVersion() default "1.4";

    /**
     * What becomes of the class when it answers less than it promises: when the capability report of a device that
     * {@link DiscoverDevices} finds lists a command for which there is no {@link OnCommand}.
     *
     * @return how strict the compilation is
     */
    Conformance conformance() default Conformance.ERROR;
}
