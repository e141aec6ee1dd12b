package dev.connectorkit.matter;

import java.util.EnumSet;
import java.util.Set;

/** A field of a Matter bitmap: a bit, or several that hold a number. The catalogue's enums implement it. */
public interface MatterBit {
    /**
     * {@return the bits of this field, set in the bitmap's number}
     */
    default long mask() {
        return 1L << ((Enum<?>) this).ordinal();
    }

    /**
     * Puts fields together.
     *
     * @param fields whose bits are all set
     * @return the bitmap's number; one of 64 bits is to be read as unsigned
     */
    static long toNumber(Set<? extends MatterBit> fields) {
        long number = 0;
        for (MatterBit field : fields) {
            number |= field.mask();
        }
        return number;
    }

    /**
     * Takes a number apart.
     *
     * @param <E> the bitmap
     * @param type the bitmap's enum
     * @param constants all of it, such as {@code WindBitmap.values()}
     * @param number the bitmap's number
     * @return a new set of the fields that have a bit set; bits of no field are passed over
     */
    static <E extends Enum<E> & MatterBit> EnumSet<E> ofNumber(Class<E> type, E[] constants, long number) {
        EnumSet<E> fields = EnumSet.noneOf(type);
        for (E constant : constants) {
            if ((number & constant.mask()) != 0) {
                fields.add(constant);
            }
        }
        return fields;
    }
}
