package dev.connectorkit.mapping;

import java.util.Base64;

/**
 * Octet strings on the wire. Nobody has published their form; this is Base64, as JSON protocols of AWS write bytes.
 */
public final class OctetStrings {

    private OctetStrings() {}

    /**
     * Writes bytes as text.
     *
     * @param bytes any
     * @return Base64 with padding
     */
    public static String toText(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Reads bytes from text.
     *
     * @param text Base64
     * @return the bytes
     * @throws IllegalArgumentException when the text is not Base64
     */
    public static byte[] fromText(String text) {
        return Base64.getDecoder().decode(text);
    }
}
