package dev.connectorkit.processor.conformance;

import dev.connectorkit.processor.notation.Token.Kind;
import dev.connectorkit.processor.notation.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the list of branches; the conditions in them are {@link ConditionParser}'s. */
final class ConformanceParser {
    private final Tokens tokens;

    private ConformanceParser(Tokens tokens) {
        this.tokens = tokens;
    }

    static Conformance parse(String notation) {
        var tokens = new Tokens(notation);
        var conformance = new ConformanceParser(tokens).list();
        tokens.end("\",\" or the end");
        return conformance;
    }

    private Conformance list() {
        List<Conformance> branches = new ArrayList<>();
        do {
            branches.add(branch());
        } while (tokens.accept(","));
        return branches.size() == 1 ? branches.get(0) : new Conformance.Otherwise(branches);
    }

    private Conformance branch() {
        if (tokens.accept("[")) {
            var when = new ConditionParser(tokens).condition();
            tokens.expect("]");
            return new Conformance.Optional(when, choice());
        }
        var keyword = keyword(tokens.peek().text());
        if (keyword == null) {
            return new Conformance.Mandatory(new ConditionParser(tokens).condition());
        }
        tokens.take();
        return keyword instanceof Conformance.Optional ? new Conformance.Optional(null, choice()) : keyword;
    }

    private static @Nullable Conformance keyword(String text) {
        return switch (text) {
            case "M" -> new Conformance.Mandatory(null);
            case "O" -> new Conformance.Optional(null, null);
            case "X" -> new Conformance.Disallowed();
            case "D" -> new Conformance.Deprecated();
            case "P" -> new Conformance.Provisional();
            case "desc" -> new Conformance.Described();
            default -> null;
        };
    }

    private @Nullable Choice choice() {
        if (!tokens.accept(".")) {
            return null;
        }
        if (tokens.peek().kind() != Kind.NAME) {
            throw tokens.unexpected("a choice group such as \"a\" or \"a2\"");
        }
        var text = tokens.peek().text();
        var digits = 0;
        while (digits < text.length() && text.charAt(digits) >= 'a' && text.charAt(digits) <= 'z') {
            digits++;
        }
        if (digits == 0 || !isCount(text.substring(digits))) {
            throw tokens.unexpected("a choice group such as \"a\" or \"a2\"");
        }
        tokens.take();
        var count = digits == text.length() ? 1 : Integer.parseInt(text.substring(digits));
        return new Choice(text.substring(0, digits), count, bound());
    }

    private static boolean isCount(String text) {
        var digitsOnly = text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return text.isEmpty() || digitsOnly && text.charAt(0) != '0';
    }

    private Choice.Bound bound() {
        if (tokens.accept("+")) {
            return Choice.Bound.AT_LEAST;
        }
        return tokens.accept("-") ? Choice.Bound.AT_MOST : Choice.Bound.EXACTLY;
    }
}
