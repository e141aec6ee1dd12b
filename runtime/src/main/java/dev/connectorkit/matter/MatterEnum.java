package dev.connectorkit.matter;

import org.jspecify.annotations.Nullable;

/** A value of a Matter enumeration. The catalogue's enums implement it. */
public interface MatterEnum {
    /**
     * {@return the number that Matter gives this value}
     */
    default int value() {
        return ((Enum<?>) this).ordinal();
    }

    /**
     * Finds the constant of a number.
     *
     * @param <E> the enumeration
     * @param constants all of it, such as {@code StartUpOnOffEnum.values()}
     * @param value the number
     * @return null when no constant stands for the number: a newer Matter may have more of them
     */
    static <E extends MatterEnum> @Nullable E of(E[] constants, int value) {
        for (E constant : constants) {
            if (constant.value() == value) {
                return constant;
            }
        }
        return null;
    }
}
