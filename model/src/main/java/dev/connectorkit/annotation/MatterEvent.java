package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record an event of a Matter cluster. Its components bind to the event's fields by name, {@code lockOperationType}
 * to {@code LockOperationType}, and may be converted with {@link As}; every mandatory field has one. An optional field whose
 * component has no value is left out.
 *
 * <p>For {@code LockOperated} the processor writes {@code LockOperatedMatter}. Which devices send the event is said by
 * {@link Sends}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface MatterEvent {

    /**
     * The event, by its cluster's and its own name: a constant of a class in {@code dev.connectorkit.matter}.
     *
     * @return such as {@code "DoorLock.LockOperation"}
     */
    String value();
}
