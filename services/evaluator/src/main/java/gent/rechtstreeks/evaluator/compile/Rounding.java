package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.Type;
import gent.rechtstreeks.evaluator.compile.Meaning.Value;
import gent.rechtstreeks.evaluator.node.Round;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.InfixOpNode;
import org.kie.dmn.feel.lang.ast.InfixOperator;
import org.kie.dmn.feel.lang.ast.NumberNode;

/** Rounding as the law says, of exact fractions: inside it one may divide, since its end is known. */
final class Rounding {

    private static final Map<String, RoundingMode> MODES = Map.of(
            "decimal", RoundingMode.HALF_EVEN,
            "round up", RoundingMode.UP,
            "round down", RoundingMode.DOWN,
            "round half up", RoundingMode.HALF_UP,
            "round half down", RoundingMode.HALF_DOWN,
            "floor", RoundingMode.FLOOR,
            "ceiling", RoundingMode.CEILING);

    private final Expressions expressions;

    Rounding(Expressions expressions) {
        this.expressions = expressions;
    }

    static boolean isRounding(String function) {
        return MODES.containsKey(function);
    }

    Value of(String function, List<BaseNode> given, Scope scope) {
        int scale = scale(function, given);
        Fraction fraction = fraction(given.getFirst(), scope);
        int shift = scale
                - fraction.above().type().scale()
                + fraction.below().type().scale();
        return Value.of(
                new Round(fraction.above().node(), fraction.below().node(), shift, MODES.get(function)),
                Type.number(scale));
    }

    private static int scale(String function, List<BaseNode> given) {
        if (given.size() == 1 && (function.equals("floor") || function.equals("ceiling"))) {
            return 0;
        }
        if (given.size() == 2 && given.getLast() instanceof NumberNode decimals) {
            for (int scale = 0; scale <= Type.FINEST; scale++) {
                if (decimals.getValue().compareTo(BigDecimal.valueOf(scale)) == 0) {
                    return scale;
                }
            }
        }
        throw new Wrong(
                function + " takes a number and how many decimals it keeps, 0 to " + Type.FINEST + ".",
                function + "(…, 2)");
    }

    private record Fraction(Value above, Value below) {}

    private Fraction fraction(BaseNode node, Scope scope) {
        if (node instanceof InfixOpNode infix && hasQuotient(infix)) {
            return fraction(infix.getOperator(), fraction(infix.getLeft(), scope), fraction(infix.getRight(), scope));
        }
        Value value = expressions.value(node, scope);
        Arithmetic.requireValue(value);
        if (!value.type().isNumber()) {
            throw new Wrong("Only numbers are rounded.");
        }
        return new Fraction(value, Expressions.number(BigDecimal.ONE));
    }

    private static Fraction fraction(InfixOperator operator, Fraction left, Fraction right) {
        return switch (operator) {
            case ADD ->
                new Fraction(
                        Arithmetic.plus(
                                Arithmetic.times(left.above, right.below), Arithmetic.times(right.above, left.below)),
                        Arithmetic.times(left.below, right.below));
            case SUB ->
                new Fraction(
                        Arithmetic.minus(
                                Arithmetic.times(left.above, right.below), Arithmetic.times(right.above, left.below)),
                        Arithmetic.times(left.below, right.below));
            case MULT ->
                new Fraction(Arithmetic.times(left.above, right.above), Arithmetic.times(left.below, right.below));
            case DIV ->
                new Fraction(Arithmetic.times(left.above, right.below), Arithmetic.times(left.below, right.above));
            default -> throw new Wrong("Only + - * and / may stand inside a rounding with a quotient.");
        };
    }

    private static boolean hasQuotient(BaseNode node) {
        return node instanceof InfixOpNode infix
                && (infix.getOperator() == InfixOperator.DIV
                        || hasQuotient(infix.getLeft())
                        || hasQuotient(infix.getRight()));
    }
}
