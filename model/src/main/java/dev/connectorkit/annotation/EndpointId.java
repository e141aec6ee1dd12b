package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the id of an endpoint within its device.
 *
 * <ul>
 *   <li>On a member of an {@link Endpoint}: the {@code String} of 1 to 64 letters and digits that tells the endpoint from
 *       the device's others. It takes the place of {@link Endpoint#id()}.
 *   <li>On a parameter of a {@code @Connector} method: takes the id of the endpoint a command is for, as the device's
 *       capability report gave it: {@code "1"} where a device has one endpoint only.
 * </ul>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface EndpointId {}
