package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on a sealed type that permits devices of several types, such as {@code sealed interface HomeDevice permits Lamp,
 * Plug}. For {@code HomeDevice} the processor writes {@code HomeDeviceMatter}, which leaves each device to the mapper of its
 * own class. Every permitted class is a {@link MatterDevice}, or is sealed and permits devices only.
 *
 * <p>A connector needs it not: {@link DiscoverDevices} takes sealed types as they are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MatterDevices {}
