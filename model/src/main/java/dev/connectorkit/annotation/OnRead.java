package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a {@code @Connector} class that reads attributes. It answers the command {@code ReadState} (0xff02);
 * what it gives goes into the {@code DEVICE_COMMAND_RESPONSE} event.
 *
 * <p>With one attribute the method may return the attribute's value: the Java face of its Matter type, or any type with a
 * converter in {@link As} on the method. With any number of attributes it may return the device's state as a
 * {@code @MatterDevice} class, a {@code MatterEndpoint} or a {@code List} of them, of which the attributes asked for are
 * taken. Without attributes it stands for all that no other method reads. Any of these also as a
 * {@code CompletionStage}. Its parameters are those of {@link OnCommand} without the fields.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface OnRead {

    /**
     * The attributes, by the constants of their clusters' classes: {@code OnOff.ON_OFF}.
     *
     * @return clusters and attributes, {@code OnOff.OnOff}; empty for all that no other method reads
     */
    String[] value() default {};
}
