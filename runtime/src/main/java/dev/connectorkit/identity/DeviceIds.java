package dev.connectorkit.identity;

/**
 * Turns any device id into one the service takes as {@code ConnectorDeviceId}, and back.
 *
 * <p>The service takes 1 to 256 of {@code a-z A-Z 0-9 _ . , @ -}. An id of these signs without a comma stays as it is.
 * In all others the comma escapes: {@code ,.} is a colon, {@code ,-} a bar, {@code ,_} a slash, {@code ,@} a space,
 * {@code ,,} a comma, and {@code ,e9,} the code point whose hexadecimal number is between the commas. So
 * {@code AA:BB:CC:DD:EE:FF} becomes {@code AA,.BB,.CC,.DD,.EE,.FF}. The empty id is a single comma.
 *
 * <p>Every Java string has exactly one encoding, a lone surrogate included (by the number of its code unit), and no two
 * share one. What {@link #encode} did not make, {@link #decode} refuses.
 *
 * <p>The service treats device ids as sensitive; they are in none of the complaints.
 */
public final class DeviceIds {

    private static final IdForm FORM = new IdForm("device id", "DeviceIds", 256);

    private DeviceIds() {}

    /**
     * Encodes an id.
     *
     * @param id any string
     * @return 1 to 256 signs; the same object when the id needs no encoding
     * @throws IllegalArgumentException when the encoded id is longer than 256 signs; see {@link #digest}
     */
    public static String encode(String id) {
        return FORM.encode(id);
    }

    /**
     * Gives back the id that was encoded.
     *
     * @param encoded what {@link #encode} gave
     * @return the id; the same object when it needed no encoding
     * @throws IllegalArgumentException when {@link #encode} gives this for no id, or it is a {@link #digest}
     */
    public static String decode(String encoded) {
        return FORM.decode(encoded);
    }

    /**
     * Gives a short stand-in for an id that is too long to be encoded. It cannot be decoded: the connector has to keep
     * which id it stands for.
     *
     * @param id any string
     * @return {@code ,sha256-} and the SHA-256 of the id's UTF-16 code units (high byte first) in 43 signs of URL-safe
     *     Base64; it is no encoding of any id
     */
    public static String digest(String id) {
        return IdForm.digest(id);
    }
}
