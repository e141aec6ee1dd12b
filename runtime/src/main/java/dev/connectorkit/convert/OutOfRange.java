package dev.connectorkit.convert;

/** Words the one complaint all converters share. Kept apart so that the conversions themselves stay small. */
final class OutOfRange {

    private OutOfRange() {}

    static IllegalArgumentException of(String subject, Object least, Object most, Object found, String mend) {
        return new IllegalArgumentException(
                subject + ": expected " + least + " to " + most + ", found " + found + "; " + mend);
    }
}
