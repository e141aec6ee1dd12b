package dev.connectorkit.processor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Java names for what the models name: the same name from the same wire name, always. */
public final class Naming {

    /** What every generated class has for itself, and what {@code Object} has: a getter must not bear these names. */
    private static final Set<String> TAKEN = Set.of(
            "build",
            "builder",
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toBuilder",
            "toString",
            "validate",
            "wait",
            "writeTo");

    private Naming() {}

    /**
     * Names a getter, a parameter or a field.
     *
     * @param wire as the model spells it, such as {@code ConnectorDeviceId}, {@code WiFiBand}
     * @return such as {@code connectorDeviceId}, {@code wifiBand}; what Java or the generated classes keep for themselves
     *     gets an underscore behind it
     */
    public static String member(String wire) {
        List<String> words = Words.of(wire);
        StringBuilder name = new StringBuilder(words.get(0).toLowerCase(Locale.ROOT));
        words.stream().skip(1).map(Naming::capitalized).forEach(name::append);
        String member = startable(name.toString());
        return SourceVersion.isKeyword(member) || TAKEN.contains(member) ? member + "_" : member;
    }

    /**
     * Names a class.
     *
     * @param wire as the model spells it
     * @return the same with a capital, without what Java cannot spell
     */
    public static String type(String wire) {
        return startable(Words.of(wire).stream().map(Naming::capitalized).collect(Collectors.joining()));
    }

    /**
     * Names a constant.
     *
     * @param wire as the model spells it, such as {@code NumberOfPINUsersSupported}
     * @return such as {@code NUMBER_OF_PIN_USERS_SUPPORTED}
     */
    public static String constant(String wire) {
        return startable(Words.of(wire).stream()
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("_")));
    }

    /**
     * Names a constant of an enumeration. A name Java cannot begin with is put behind the last word of the
     * enumeration's name: {@code 2G4} of {@code WiFiBandEnum} becomes {@code BAND_2G4}.
     *
     * @param wire as the model spells the value
     * @param owner as the model spells the enumeration
     * @return the constant's name
     */
    public static String constant(String wire, String owner) {
        if (!Character.isDigit(wire.charAt(0))) {
            return constant(wire);
        }
        List<String> words = new ArrayList<>(Words.of(owner));
        if (words.size() > 1 && Set.of("Enum", "Bitmap").contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return constant(words.get(words.size() - 1) + "_" + wire);
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String startable(String name) {
        return Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
    }
}
