package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates the classes of a Smithy service into the annotated package: its structures, unions and enumerations, its
 * exceptions, and a binding for each of its operations. The service speaks restJson1.
 *
 * <p>The runtime's own {@code dev.connectorkit.event} is made this way.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface GenerateShapes {

    /**
     * The service.
     *
     * @return the absolute id of a service shape, such as {@code dev.connectorkit.event#IotManagedIntegrations}
     */
    String service();

    /**
     * The part of the assembled model that holds the service. Without it the service is looked for in the author's own
     * {@code .smithy} files, those of the processor option {@code connectorkit.smithy}, and in the models of libraries on
     * the processor path.
     *
     * @return the part's name without {@code .json}, such as {@code connector-event}
     */
    String model() default "author";
}
