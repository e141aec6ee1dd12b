package dev.connectorkit.mapping;

import org.jspecify.annotations.Nullable;

/** Which value a reader has in hand, and where it notes what is wrong with it. */
abstract class Selection {
    private static final int NO_INDEX = -1;

    private int index = NO_INDEX;

    Selection() {}

    /**
     * Names the selected value.
     *
     * @return its path
     */
    protected abstract String selected();

    /**
     * Notes what is wrong with a value.
     *
     * @param path of the value
     * @param must what it must be, such as {@code must be true or false}
     * @param found what it is: a document, or what is to be said of it; null when it is not there
     */
    protected abstract void refuse(String path, String must, @Nullable Object found);

    /**
     * Notes that a converter has nothing for a value.
     *
     * @param path of the value
     * @param reason what the converter says, if anything
     * @param found the value
     */
    protected abstract void refuseConversion(String path, @Nullable String reason, Object found);

    /** Begins with another value. */
    protected final void select() {
        index = NO_INDEX;
    }

    /** Stands at an element of the selected list, or at the list itself again. */
    final void at(int element) {
        index = element;
    }

    /** The path of the value in hand: the selected one, or an element of it. */
    final String path() {
        return index == NO_INDEX ? selected() : selected() + "[" + index + "]";
    }

    final void refuse(String must, @Nullable Object found) {
        refuse(path(), must, found);
    }

    static String range(int min, int max) {
        return max == Integer.MAX_VALUE ? min + " or more" : min + " to " + max;
    }
}
