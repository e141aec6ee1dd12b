package dev.connectorkit.processor.conformance;

import dev.connectorkit.processor.conformance.Condition.Connective;
import dev.connectorkit.processor.notation.Token.Kind;
import dev.connectorkit.processor.notation.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a condition: one method per level of precedence. */
final class ConditionParser {
    private final Tokens tokens;

    ConditionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    Condition condition() {
        return joined(Connective.OR);
    }

    private Condition joined(Connective connective) {
        List<Condition> terms = new ArrayList<>();
        do {
            terms.add(tighterThan(connective));
        } while (tokens.accept(connective.sign()));
        return terms.size() == 1 ? terms.get(0) : new Condition.Joined(connective, terms);
    }

    private Condition tighterThan(Connective connective) {
        return switch (connective) {
            case OR -> joined(Connective.XOR);
            case XOR -> joined(Connective.AND);
            case AND -> term();
        };
    }

    private Condition term() {
        if (tokens.accept("!")) {
            return new Condition.Not(negated());
        }
        if (tokens.accept("(")) {
            return parenthesized();
        }
        var left = operand();
        var comparator = comparator();
        if (comparator != null) {
            return new Condition.Comparison(left, comparator, operand());
        }
        if (left instanceof Operand.Named named) {
            return new Condition.Present(named.name());
        }
        throw tokens.unexpected("a comparison with " + left.notation());
    }

    // "!A == B" could be read two ways; neither is taken.
    private Condition negated() {
        if (tokens.accept("!")) {
            return new Condition.Not(negated());
        }
        return tokens.accept("(") ? parenthesized() : new Condition.Present(tokens.path());
    }

    private Condition parenthesized() {
        var condition = condition();
        tokens.expect(")");
        return condition;
    }

    private @Nullable Comparator comparator() {
        for (var comparator : Comparator.values()) {
            if (tokens.accept(comparator.sign())) {
                return comparator;
            }
        }
        return null;
    }

    private Operand operand() {
        if (tokens.accept("-")) {
            return number("-");
        }
        if (tokens.peek().kind() == Kind.NUMBER) {
            return number("");
        }
        if (tokens.peek().kind() != Kind.NAME) {
            throw tokens.unexpected("a name, a value, \"!\" or \"(\"");
        }
        var path = tokens.path();
        return switch (path) {
            case "null" -> new Operand.Null();
            case "true" -> new Operand.Flag(true);
            case "false" -> new Operand.Flag(false);
            default ->
                isRevision(path) ? new Operand.Revision(Integer.parseInt(path.substring(1))) : new Operand.Named(path);
        };
    }

    private static boolean isRevision(String path) {
        return path.length() > 1
                && path.length() < 8
                && path.charAt(0) == 'v'
                && path.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    private Operand number(String sign) {
        var expected = "a whole number of 64 bits";
        if (tokens.peek().kind() != Kind.NUMBER) {
            throw tokens.unexpected(expected);
        }
        try {
            var number = new Operand.Whole(Long.parseLong(sign + tokens.peek().text()));
            tokens.take();
            return number;
        } catch (NumberFormatException notWhole) {
            throw tokens.unexpected(expected);
        }
    }
}
