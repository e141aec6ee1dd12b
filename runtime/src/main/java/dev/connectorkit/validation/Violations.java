package dev.connectorkit.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a value. Nothing is allocated while nothing is.
 *
 * <p>Paths grow from the inside out: a structure adds violations under its members' names, and whoever contains it
 * prefixes those added since its {@link #mark()}.
 */
public final class Violations {
    private static final int MAX_KEY_LENGTH = 64;

    private @Nullable List<Violation> found;

    /** Nothing found yet. */
    public Violations() {}

    /**
     * {@return a mark to give to one of the prefix methods}
     */
    public int mark() {
        return found == null ? 0 : found.size();
    }

    /**
     * Adds a violation.
     *
     * @param path to the value from where the caller stands; empty for the value itself
     * @param message what is allowed and what was found, without the value if the model calls it sensitive
     */
    public void add(String path, String message) {
        List<Violation> list = found;
        if (list == null) {
            list = new ArrayList<>();
            found = list;
        }
        list.add(new Violation(path, message));
    }

    /**
     * Puts a member's name before the paths added since a mark.
     *
     * @param mark when to begin
     * @param member name on the wire
     */
    public void prefix(int mark, String member) {
        if (mark < mark()) {
            prepend(mark, member);
        }
    }

    /**
     * Puts a member's name and an index before the paths added since a mark.
     *
     * @param mark when to begin
     * @param member name of the list on the wire; empty inside a list of lists
     * @param index of the element, from 0
     */
    public void prefix(int mark, String member, int index) {
        if (mark < mark()) {
            prepend(mark, member + "[" + index + "]");
        }
    }

    /**
     * Puts a member's name and a key before the paths added since a mark.
     *
     * @param mark when to begin
     * @param member name of the map on the wire; empty inside a list of maps
     * @param key of the entry; a long one is cut
     */
    public void prefix(int mark, String member, String key) {
        if (mark < mark()) {
            String shown = key.length() <= MAX_KEY_LENGTH ? key : key.substring(0, MAX_KEY_LENGTH) + "…";
            prepend(mark, member + "['" + shown + "']");
        }
    }

    /**
     * Checks the length of a string, which Smithy counts in code points.
     *
     * @param path of the value
     * @param value to check
     * @param min smallest length allowed
     * @param max greatest length allowed
     */
    public void checkLength(String path, String value, int min, int max) {
        int units = value.length();
        // Code points are at most as many as chars and at least half as many: mostly there is nothing to count.
        if (units < min || units > max || units < 2 * min) {
            int length = value.codePointCount(0, units);
            if (length < min || length > max) {
                add(path, outside(length, min, max, " characters"));
            }
        }
    }

    /**
     * Checks the size of a list or map.
     *
     * @param path of the value
     * @param size to check
     * @param min smallest size allowed
     * @param max greatest size allowed
     */
    public void checkSize(String path, int size, int min, int max) {
        if (size < min || size > max) {
            add(path, outside(size, min, max, ""));
        }
    }

    /**
     * Checks that no element of a list comes twice.
     *
     * @param path of the list
     * @param values to check, never shown
     */
    public void checkUnique(String path, List<?> values) {
        int different = new HashSet<>(values).size();
        if (different < values.size()) {
            add(path, "each element once, found " + values.size() + " elements of which " + different + " differ");
        }
    }

    /**
     * Checks an integer.
     *
     * @param path of the value
     * @param value to check
     * @param min smallest value allowed
     * @param max greatest value allowed
     */
    public void checkRange(String path, long value, long min, long max) {
        if (value < min || value > max) {
            add(path, outside(value, min, max, ""));
        }
    }

    /**
     * Checks a number that the model calls sensitive.
     *
     * @param path of the value
     * @param value to check, never shown
     * @param min the least it may be
     * @param max the most it may be
     */
    public void checkSensitiveRange(String path, long value, long min, long max) {
        if (value < min) {
            addLess(path, Long.toString(min));
        } else if (value > max) {
            addMore(path, Long.toString(max));
        }
    }

    /**
     * Checks a number that the model calls sensitive, and passes it on.
     *
     * @param path of the value
     * @param value to check, never shown
     * @param min the least it may be
     * @param max the most it may be
     * @return the same value
     */
    public int sensitiveInRange(String path, int value, int min, int max) {
        checkSensitiveRange(path, value, min, max);
        return value;
    }

    /**
     * Checks a number that the model calls sensitive, and passes it on.
     *
     * @param path of the value
     * @param value to check, never shown
     * @param min the least it may be
     * @param max the most it may be
     * @return the same value
     */
    public long sensitiveInRange(String path, long value, long min, long max) {
        checkSensitiveRange(path, value, min, max);
        return value;
    }

    /**
     * Adds that a number is too small, without the number.
     *
     * @param path to the value
     * @param min the least it may be, in decimal digits
     */
    public void addLess(String path, String min) {
        add(path, "at least " + min + ", found less");
    }

    /**
     * Adds that a number is too great, without the number.
     *
     * @param path to the value
     * @param max the most it may be, in decimal digits
     */
    public void addMore(String path, String max) {
        add(path, "at most " + max + ", found more");
    }

    /**
     * Checks a string against a pattern.
     *
     * @param path of the value
     * @param value to check, shown in the message when it is refused
     * @param pattern it must match
     */
    public void checkPattern(String path, String value, StringPattern pattern) {
        if (!pattern.matches(value)) {
            add(path, ViolationText.pattern(value, pattern));
        }
    }

    /**
     * Checks a string that the model calls sensitive against a pattern.
     *
     * @param path of the value
     * @param value to check, never shown
     * @param pattern it must match
     */
    public void checkSensitivePattern(String path, String value, StringPattern pattern) {
        if (!pattern.matches(value)) {
            add(path, ViolationText.sensitivePattern(pattern));
        }
    }

    /**
     * Checks a structure inside another.
     *
     * @param member its name on the wire
     * @param value to check
     */
    public void check(String member, Constrained value) {
        int mark = mark();
        value.validate(this);
        prefix(mark, member);
    }

    /**
     * Checks the structures of a list.
     *
     * @param member name of the list on the wire; empty inside a list of lists
     * @param values to check; those that are null are passed over
     */
    public void checkEach(String member, List<? extends @Nullable Constrained> values) {
        for (int i = 0; i < values.size(); i++) {
            Constrained value = values.get(i);
            if (value != null) {
                int mark = mark();
                value.validate(this);
                prefix(mark, member, i);
            }
        }
    }

    /**
     * {@return whether nothing is wrong}
     */
    public boolean isEmpty() {
        return found == null;
    }

    /**
     * {@return what has been found so far, as a copy}
     */
    public List<Violation> list() {
        return found == null ? List.of() : List.copyOf(found);
    }

    /**
     * Refuses the value if anything is wrong with it.
     *
     * @param subject what has been checked, such as the name of the request's shape
     * @throws InvalidRequestException with all violations
     */
    public void throwIfAny(String subject) {
        if (found != null) {
            throw ViolationText.refusal(subject, list());
        }
    }

    private void prepend(int mark, String prefix) {
        List<Violation> list = found;
        if (list == null) {
            return;
        }
        for (int i = mark; i < list.size(); i++) {
            Violation inner = list.get(i);
            boolean joined = inner.path().isEmpty() || inner.path().charAt(0) == '[';
            list.set(i, new Violation(prefix + (joined ? "" : ".") + inner.path(), inner.message()));
        }
    }

    private static String outside(long found, long min, long max, String unit) {
        return (found < min ? "at least " + min : "at most " + max) + unit + ", found " + found;
    }
}
