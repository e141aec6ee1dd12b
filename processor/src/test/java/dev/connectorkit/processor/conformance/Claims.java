package dev.connectorkit.processor.conformance;

import dev.connectorkit.processor.notation.Truth;

/** Claims in short: {@code LT !OO ?HS @OnTime !@OnLevel ?~Status $WiFi Rev=6 Count=3}. */
final class Claims {
    private Claims() {}

    /**
     * Features are told bare, attributes behind {@code @}, fields behind {@code ~}, conditions behind {@code $};
     * {@code !} before either says that it is not there, {@code ?} that nobody knows.
     */
    static Claim claim(String words) {
        var builder = Claim.builder();
        for (var word : words.split(" ")) {
            if (!word.isEmpty()) {
                tell(builder, word);
            }
        }
        return builder.build();
    }

    private static void tell(Claim.Builder builder, String word) {
        if (word.startsWith("Rev=")) {
            builder.revision(Integer.parseInt(word.substring(4)));
            return;
        }
        if (word.contains("=")) {
            var parts = word.split("=");
            builder.value(parts[0], constant(parts[1]));
            return;
        }
        var truth = switch (word.charAt(0)) {
            case '!' -> Truth.FALSE;
            case '?' -> Truth.UNKNOWN;
            default -> Truth.TRUE;
        };
        var name = truth == Truth.TRUE ? word : word.substring(1);
        switch (name.charAt(0)) {
            case '@' -> builder.element(Fact.Kind.ATTRIBUTE, name.substring(1), truth);
            case '~' -> builder.element(Fact.Kind.FIELD, name.substring(1), truth);
            case '$' -> builder.condition(name.substring(1), truth);
            default -> builder.feature(name, "", truth, "");
        }
    }

    private static Operand.Constant constant(String text) {
        return switch (text) {
            case "null" -> new Operand.Null();
            case "true", "false" -> new Operand.Flag(Boolean.parseBoolean(text));
            default ->
                Character.isDigit(text.charAt(0))
                        ? new Operand.Whole(Long.parseLong(text))
                        : new Operand.EnumValue(text);
        };
    }
}
