package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which events a {@link MatterDevice} or an {@link Endpoint} sends. Its capability report lists them, and its mapper has
 * a method for each: {@code FrontDoorLockMatter.lockOperated(lock, event)} gives what a request of {@code SendConnectorEvent}
 * carries.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Sends {

    /**
     * The events.
     *
     * @return records annotated {@link MatterEvent}, of clusters that the class maps
     */
    Class<?>[] value();
}
