package dev.connectorkit.processor.constraint;

import dev.connectorkit.processor.constraint.Expression.Extreme;
import dev.connectorkit.processor.constraint.Expression.Operator;
import dev.connectorkit.processor.notation.Token.Kind;
import dev.connectorkit.processor.notation.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the expression of a bound: one method per level of precedence. */
final class ExpressionParser {
    private final Tokens tokens;

    private ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    static Expression parse(String notation) {
        var tokens = new Tokens(notation);
        var expression = new ExpressionParser(tokens).sum();
        tokens.end("an operator or the end");
        return expression;
    }

    private Expression sum() {
        var left = product();
        for (var operator = accept(Operator.ADD, Operator.SUBTRACT);
                operator != null;
                operator = accept(Operator.ADD, Operator.SUBTRACT)) {
            left = new Expression.Calculation(left, operator, product());
        }
        return left;
    }

    private Expression product() {
        var left = power();
        for (var operator = accept(Operator.MULTIPLY, Operator.DIVIDE);
                operator != null;
                operator = accept(Operator.MULTIPLY, Operator.DIVIDE)) {
            left = new Expression.Calculation(left, operator, power());
        }
        return left;
    }

    private Expression power() {
        var base = factor();
        return accept(Operator.POWER, Operator.POWER) == null
                ? base
                : new Expression.Calculation(base, Operator.POWER, power());
    }

    private Expression factor() {
        if (tokens.accept("-")) {
            return tokens.peek().kind() == Kind.NUMBER
                    ? new Expression.Literal(number().negate())
                    : new Expression.Negation(unsigned());
        }
        return unsigned();
    }

    private Expression unsigned() {
        if (tokens.accept("(")) {
            var expression = sum();
            tokens.expect(")");
            return expression;
        }
        if (tokens.peek().kind() == Kind.NUMBER) {
            return new Expression.Literal(number());
        }
        if (tokens.peek().kind() != Kind.NAME) {
            throw tokens.unexpected("a name, a number, \"-\" or \"(\"");
        }
        var path = tokens.path();
        for (var extreme : Extreme.values()) {
            if (path.equals(extreme.word())) {
                return new Expression.ExtremeOf(extreme, arguments());
            }
        }
        return new Expression.Reference(path);
    }

    private List<Expression> arguments() {
        tokens.expect("(");
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(sum());
        } while (tokens.accept(","));
        tokens.expect(")");
        return arguments;
    }

    private BigDecimal number() {
        return new BigDecimal(tokens.take().text());
    }

    private @Nullable Operator accept(Operator first, Operator second) {
        if (tokens.accept(first.sign())) {
            return first;
        }
        return tokens.accept(second.sign()) ? second : null;
    }
}
