package dev.connectorkit.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a member of a {@link MatterDevice} or {@link Endpoint} to a Matter attribute: a record component, a field with a
 * getter, or a method without parameters.
 *
 * <p>The member's type holds every value of the attribute:
 *
 * <table>
 * <caption>Java types and the Matter types they hold</caption>
 * <tr><th>Matter</th><th>Java</th></tr>
 * <tr><td>bool</td><td>{@code boolean}</td></tr>
 * <tr><td>int8 to int64, uint8 to uint32 and what is made of them</td>
 *     <td>{@code byte}, {@code short}, {@code int}, {@code long} or {@code BigInteger}, whichever is wide enough for the
 *     attribute's range</td></tr>
 * <tr><td>uint64</td><td>{@code BigInteger}; {@code long} where the attribute's range ends before 2<sup>63</sup></td></tr>
 * <tr><td>single, double</td><td>{@code float}, {@code double}</td></tr>
 * <tr><td>enumerations</td><td>the catalogue's enum, or an integer type</td></tr>
 * <tr><td>bitmaps</td><td>a {@code Set} or {@code EnumSet} of the catalogue's constants where every field is one bit, or an
 *     integer type wide enough for the bits</td></tr>
 * <tr><td>string, octstr</td><td>{@code String}, {@code byte[]}</td></tr>
 * <tr><td>list</td><td>{@code List} of one of these, boxed</td></tr>
 * <tr><td>struct</td><td>a record whose components bear the fields' names with a small letter at their beginning, or
 *     {@code dev.connectorkit.document.Document}</td></tr>
 * </table>
 *
 * <p>A record has a component for every mandatory field, of a type that holds the field or with an {@link As}; one without
 * a value leaves an optional field out. Records may hold records and lists of them.
 *
 * <p>Instead of a primitive type it may be the boxed one. For a nullable attribute (quality X) it may also be annotated
 * {@code @Nullable}, or be an {@code Optional}, {@code OptionalInt}, {@code OptionalLong} or {@code OptionalDouble}. Any
 * other type needs a converter, see {@link As}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Attribute {

    /**
     * The attribute: a constant of its cluster's class in {@code dev.connectorkit.matter}.
     *
     * @return cluster and attribute as the specification names them, such as {@code "OnOff.OnOff"}
     */
    String value();
}
