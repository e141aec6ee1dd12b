package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the name the device's owner gave it: a {@code String}, which may be null or absent, of 1 to 256 letters, digits,
 * spaces and {@code ._-}. A {@link MatterDevice} has at most one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface DeviceName {}
