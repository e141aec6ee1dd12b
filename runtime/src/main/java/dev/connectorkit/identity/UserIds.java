package dev.connectorkit.identity;

/**
 * Turns any user id into one the service takes as {@code ThirdPartyUserId}, and back.
 *
 * <p>The form is that of {@link DeviceIds}, in 1 to 64 signs: {@code auth0|123} becomes {@code auth0,-123}. The same rules
 * hold: every Java string has one encoding, and what {@link #encode} did not make, {@link #decode} refuses.
 *
 * <p>The service treats user ids as sensitive; they are in none of the complaints.
 */
public final class UserIds {

    private static final IdForm FORM = new IdForm("user id", "UserIds", 64);

    private UserIds() {}

    /**
     * Encodes an id.
     *
     * @param id any string
     * @return 1 to 64 signs; the same object when the id needs no encoding
     * @throws IllegalArgumentException when the encoded id is longer than 64 signs; see {@link #digest}
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
     * @return 51 signs, made as by {@link DeviceIds#digest}; they are no encoding of any id
     */
    public static String digest(String id) {
        return IdForm.digest(id);
    }
}
