package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates the catalogue of the Matter vocabulary into the annotated package: a class of constants for each cluster,
 * with its enumerations and bitmaps, and one for the device types.
 *
 * <p>The runtime's own {@code dev.connectorkit.matter} is made this way.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface GenerateCatalogue {}
