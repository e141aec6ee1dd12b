package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates a catalogue into the annotated package: a class of constants for each cluster, with its enumerations and
 * bitmaps, and for Matter's own vocabulary one for the device types.
 *
 * <p>The runtime's own {@code dev.connectorkit.matter} is made this way. An author whose {@code .smithy} files describe
 * clusters of a manufacturer names their namespace and gets their classes, and one for each cluster extension.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface GenerateCatalogue {

    /**
     * The Smithy namespace whose clusters and cluster extensions get a class; those of the namespaces below it do too.
     *
     * @return such as {@code com.example.lamp}; without it all of Matter's own
     */
    String namespace() default "dev.connectorkit.matter";
}
