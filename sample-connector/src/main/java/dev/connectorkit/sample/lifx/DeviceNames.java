package dev.connectorkit.sample.lifx;

/**
 * Makes a name the service takes out of one LIFX has. The service wants letters, digits, space, dot, underscore and
 * hyphen, 1 to 256 of them; LIFX takes anything of up to 32 bytes, {@code Mom's lamp} and emoji among it. Without this,
 * {@code build()} refuses the request and says which name it was.
 */
final class DeviceNames {

    private static final int MAX_LENGTH = 256;

    private DeviceNames() {}

    /**
     * Leaves out apostrophes, puts one space for any other run of refused characters and spaces, and falls back to the
     * id when nothing is left.
     */
    static String clean(String label, String id) {
        var name = new StringBuilder(label.length());
        label.codePoints().filter(c -> c != '\'' && c != '’').forEach(c -> {
            if (isAllowed(c)) {
                name.appendCodePoint(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        });
        var clean = name.toString().strip();
        if (clean.isEmpty()) {
            return id;
        }
        return clean.codePointCount(0, clean.length()) <= MAX_LENGTH
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, MAX_LENGTH));
    }

    private static boolean isAllowed(int c) {
        return Character.isLetter(c) || isNumber(c) || c == '.' || c == '_' || c == '-';
    }

    /** The service's pattern says {@code \p{N}}, which is more than digits. */
    private static boolean isNumber(int c) {
        var type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
