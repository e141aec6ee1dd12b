package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the converter that stands between the annotated element and the Matter type it maps to. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface As {

    /**
     * The converter: a public class with a public constructor without parameters.
     *
     * @return the converter's class
     */
    Class<? extends Converter<?, ?>> value();
}
