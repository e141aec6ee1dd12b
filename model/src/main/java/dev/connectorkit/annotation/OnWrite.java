package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a {@code @Connector} class that sets an attribute, such as
 * {@code @OnWrite(LevelControl.ON_LEVEL)}. It answers the command {@code UpdateState} (0xff01), once for each attribute the
 * command names.
 *
 * <p>The attribute must be writable. Its new value is the one parameter that is nothing else; the name does not matter.
 * The type is the Java face of the attribute's Matter type, or any type with a converter in {@link As}; a nullable
 * attribute goes to a parameter that may be null. The other parameters, and what the method may return and throw, are
 * those of {@link OnCommand}.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface OnWrite {

    /**
     * The attribute, by the constant of its cluster's class: {@code LevelControl.ON_LEVEL}.
     *
     * @return cluster and attribute, {@code LevelControl.OnLevel}
     */
    String value();
}
