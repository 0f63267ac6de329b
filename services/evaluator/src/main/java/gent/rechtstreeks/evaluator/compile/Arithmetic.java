package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.Type;
import gent.rechtstreeks.evaluator.Type.Kind;
import gent.rechtstreeks.evaluator.compile.Meaning.Value;
import gent.rechtstreeks.evaluator.node.Minus;
import gent.rechtstreeks.evaluator.node.MonthsLater;
import gent.rechtstreeks.evaluator.node.Node;
import gent.rechtstreeks.evaluator.node.Plus;
import gent.rechtstreeks.evaluator.node.Scale;
import gent.rechtstreeks.evaluator.node.Times;

/** Adding, subtracting and multiplying: numbers exactly, dates with durations. */
final class Arithmetic {

    private Arithmetic() {}

    static Value plus(Value left, Value right) {
        requireValues(left, right);
        if (left.type().isNumber() && right.type().isNumber()) {
            Type type = widest(left, right);
            return result(new Plus(scaled(left, type), scaled(right, type)), type, left, right);
        }
        if (left.type() == Type.DATE && right.type() == Type.MONTHS) {
            return result(new MonthsLater(left.node(), right.node(), 1), Type.DATE, left, right);
        }
        if (left.type() == Type.DATE && right.type() == Type.DAYS || isDuration(left) && left.type() == right.type()) {
            return result(new Plus(left.node(), right.node()), left.type(), left, right);
        }
        throw new Wrong("A %s and a %s cannot be added.".formatted(left.type(), right.type()));
    }

    static Value minus(Value left, Value right) {
        requireValues(left, right);
        if (left.type().isNumber() && right.type().isNumber()) {
            Type type = widest(left, right);
            return result(new Minus(scaled(left, type), scaled(right, type)), type, left, right);
        }
        if (left.type() == Type.DATE && right.type() == Type.MONTHS) {
            return result(new MonthsLater(left.node(), right.node(), -1), Type.DATE, left, right);
        }
        if (left.type() == Type.DATE && right.type() == Type.DATE) {
            return result(new Minus(left.node(), right.node()), Type.DAYS, left, right);
        }
        if (left.type() == Type.DATE && right.type() == Type.DAYS || isDuration(left) && left.type() == right.type()) {
            return result(new Minus(left.node(), right.node()), left.type(), left, right);
        }
        throw new Wrong("A %s cannot be taken from a %s.".formatted(right.type(), left.type()));
    }

    static Value times(Value left, Value right) {
        requireValues(left, right);
        if (!left.type().isNumber() || !right.type().isNumber()) {
            throw new Wrong("Only numbers can be multiplied.");
        }
        int scale = left.type().scale() + right.type().scale();
        if (scale > Type.FINEST) {
            throw new Wrong(
                    "The product has %d decimals.".formatted(scale), "round half up(…, 2), or as the law rounds.");
        }
        return result(new Times(left.node(), right.node()), Type.number(scale), left, right);
    }

    /** The number with the decimals of that type. */
    static Node scaled(Value value, Type type) {
        int more = type.scale() - value.type().scale();
        return more == 0 ? value.node() : new Scale(value.node(), more);
    }

    static Type widest(Value left, Value right) {
        return left.type().scale() >= right.type().scale() ? left.type() : right.type();
    }

    private static Value result(Node node, Type type, Value left, Value right) {
        return new Value(node, type, java.util.List.of(), left.constant() && right.constant(), false);
    }

    private static boolean isDuration(Value value) {
        return value.type().kind() == Kind.DAYS || value.type().kind() == Kind.MONTHS;
    }

    static void requireValues(Value left, Value right) {
        requireValue(left);
        requireValue(right);
    }

    static void requireValue(Value value) {
        if (value.optional()) {
            throw new Wrong("Something here may have no value (null).", "a table or an if that always gives one.");
        }
    }
}
