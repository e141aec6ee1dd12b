package dev.connectorkit.annotation;

/**
 * Translates between a value as the author's device class holds it and the value Matter wants. Named in {@link As}.
 *
 * <p>An implementation is a public class with a public constructor without parameters. It keeps no state: one instance
 * serves every device and thread. Both methods are only called with values that are there; what is absent or null
 * passes a converter by.
 *
 * @param <J> the author's type, boxed where it is primitive
 * @param <M> the Java face of the Matter type, boxed where it is primitive: {@code Boolean}, {@code Integer},
 *     {@code Long}, {@code BigInteger}, {@code Float}, {@code Double}, {@code String}, {@code byte[]}
 */
public interface Converter<J, M> {

    /**
     * Gives the value that goes to Matter.
     *
     * @param value the author's value
     * @return the Matter value, in Matter's unit; the mapper checks it against the attribute's range afterwards
     * @throws IllegalArgumentException when no Matter value stands for it; its message says what is expected, and not the
     *     value, since it goes into logs
     */
    M toMatter(J value);

    /**
     * Gives the value that goes to the author.
     *
     * @param value the Matter value, in Matter's unit and within the attribute's range
     * @return the author's value
     * @throws IllegalArgumentException when the author's type has no value for it
     */
    J fromMatter(M value);
}
