package dev.connectorkit.model.tool.matter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names that Smithy and Java can spell, for those of Matter that they cannot. */
final class GoodNames {
    /** Where the general rule would give a name that nobody would look for. */
    private static final Map<String, String> CHOSEN = Map.of("12hr", "TwelveHour", "24hr", "TwentyFourHour");

    /** The word before values that start with a digit. */
    private static final Map<String, String> WORDS = Map.of("BatCommonDesignationEnum", "Size", "WiFiBandEnum", "Band");

    /** Global types are written in kebab case and abbreviated; these are their words in full. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("attrib-id", "AttributeId"),
            Map.entry("bool", "Bool"),
            Map.entry("data-ver", "DataVersion"),
            Map.entry("devtype-id", "DeviceTypeId"),
            Map.entry("double", "Float64"),
            Map.entry("endpoint-no", "EndpointNumber"),
            Map.entry("entry-idx", "EntryIndex"),
            Map.entry("event-no", "EventNumber"),
            Map.entry("fabric-idx", "FabricIndex"),
            Map.entry("hwadr", "HardwareAddress"),
            Map.entry("ipadr", "IpAddress"),
            Map.entry("ipv4adr", "Ipv4Address"),
            Map.entry("ipv6adr", "Ipv6Address"),
            Map.entry("ipv6pre", "Ipv6Prefix"),
            Map.entry("octstr", "OctetString"),
            Map.entry("single", "Float32"),
            Map.entry("string", "CharString"),
            Map.entry("trans-id", "TransactionId"));

    private GoodNames() {}

    static boolean isIdentifier(String name) {
        return !name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'));
    }

    /**
     * A value, bit or tag: signs are left out, and a name that starts with a digit gets a word before it.
     *
     * @param type the enumeration, bitmap or namespace it belongs to
     * @param name Matter's spelling
     */
    static String ofValue(String type, String name) {
        var chosen = CHOSEN.get(name);
        if (chosen != null) {
            return chosen;
        }
        var letters = Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(GoodNames::capitalized)
                .collect(Collectors.joining());
        return Character.isDigit(letters.charAt(0)) ? WORDS.getOrDefault(type, "Value") + letters : letters;
    }

    /** A type that belongs to no cluster. */
    static String ofType(String name) {
        var chosen = TYPES.get(name);
        if (chosen != null) {
            return chosen;
        }
        if (name.startsWith("uint")) {
            return "UInt" + name.substring("uint".length());
        }
        return Arrays.stream(name.split("-")).map(GoodNames::capitalized).collect(Collectors.joining());
    }

    /** The id under which the service publishes a cluster: the title without spaces and signs. */
    static String publicId(String title) {
        return "matter." + title.replaceAll("[^A-Za-z0-9]", "");
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
