package dev.connectorkit.processor.conformance;

/**
 * A group of sibling elements of which a number must be there, {@code .a}, {@code .a+} or {@code .b2-} behind an
 * optional conformance.
 *
 * @param set the group's letter, which siblings share
 * @param count the number, at least 1
 * @param bound how the number is meant
 */
public record Choice(String set, int count, Bound bound) {

    /** How a group's number is meant. */
    public enum Bound {
        /** So many, no sign. */
        EXACTLY(""),
        /** So many or more, {@code +}. */
        AT_LEAST("+"),
        /** So many or fewer, {@code -}. */
        AT_MOST("-");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    /**
     * Makes sure that the group can be written.
     *
     * @param set the group's letter, which siblings share
     * @param count the number, at least 1
     * @param bound how the number is meant
     * @throws IllegalArgumentException if the letter or the number cannot be
     */
    public Choice {
        if (set.isEmpty() || !set.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            throw new IllegalArgumentException("choice group must be lower-case letters, found \"" + set + "\"");
        }
        if (count < 1) {
            throw new IllegalArgumentException("choice group must ask for 1 or more, found " + count);
        }
    }

    String notation() {
        return "." + set + (count == 1 ? "" : String.valueOf(count)) + bound.sign;
    }

    @Override
    public String toString() {
        return notation();
    }
}
