package dev.connectorkit.processor.knowledge;

/**
 * An id of a cluster, an attribute, a command or an event: a manufacturer's begins with the vendor id in the upper 16 of
 * its 32 bits, the specification's has zeros there.
 *
 * @param value from 0 to 0xFFFFFFFF
 */
public record MatterId(long value) {

    /** The greatest id without a vendor id. */
    public static final long GREATEST_STANDARD = 0xFFFF;

    private static final int VENDOR_SHIFT = 16;
    private static final int LEAST_VENDOR = 0x0001;
    private static final int GREATEST_VENDOR = 0xFFF4;

    /**
     * Gives the vendor id.
     *
     * @return from 1 to 0xFFFF, or 0 when the id is the specification's
     */
    public int vendor() {
        return (int) (value >>> VENDOR_SHIFT);
    }

    /**
     * Gives the part behind the vendor id.
     *
     * @return from 0 to 0xFFFF
     */
    public int number() {
        return (int) (value & GREATEST_STANDARD);
    }

    /**
     * Tells whether the id begins with a vendor id that a manufacturer can have; the last four are for tests.
     *
     * @return whether the vendor id is from 0x0001 to 0xFFF4
     */
    public boolean isManufacturers() {
        return vendor() >= LEAST_VENDOR && vendor() <= GREATEST_VENDOR;
    }

    /**
     * Writes the id of a cluster or an attribute as the service's own examples do.
     *
     * @return {@code 0x} and four small hexadecimal digits, or eight behind a vendor id
     */
    public String four() {
        return hex(4);
    }

    /**
     * Writes the id of a command or an event as the service's own examples do.
     *
     * @return {@code 0x} and two small hexadecimal digits, or eight behind a vendor id
     */
    public String two() {
        return hex(2);
    }

    private String hex(int digits) {
        String hex = Long.toHexString(value);
        int missing = (value > GREATEST_STANDARD ? 8 : digits) - hex.length();
        return "0x" + "0".repeat(Math.max(0, missing)) + hex;
    }
}
