package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares features of a {@link MatterDevice}'s or an {@link Endpoint}'s clusters. It is needed for those alone that no
 * mapped attribute shows: mapping {@code SmokeCoAlarm.SmokeState} claims feature {@code SMOKE} as it is, but no attribute
 * tells how an occupancy sensor senses. What is declared and what is shown together make the {@code featureMap} of the
 * capability report.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Features {

    /**
     * Each by its cluster's name and its code in the specification.
     *
     * @return such as {@code "OccupancySensing.PIR"}
     */
    String[] value();
}
