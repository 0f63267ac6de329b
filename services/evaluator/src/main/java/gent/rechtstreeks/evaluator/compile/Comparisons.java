package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.Type;
import gent.rechtstreeks.evaluator.compile.Meaning.Value;
import gent.rechtstreeks.evaluator.node.Comparison;
import gent.rechtstreeks.evaluator.node.Comparison.Relation;
import gent.rechtstreeks.evaluator.node.Constant;
import gent.rechtstreeks.evaluator.node.Is;
import gent.rechtstreeks.evaluator.node.Node;
import java.util.List;
import java.util.stream.Stream;
import org.kie.dmn.feel.lang.ast.InfixOperator;

/** Comparing two values: of one type, and codes only with codes that can be. */
final class Comparisons {

    static final Relation AT_MOST = Relation.AT_MOST;

    private Comparisons() {}

    static Relation relation(InfixOperator operator) {
        return switch (operator) {
            case EQ -> Relation.EQUAL;
            case NE -> Relation.UNEQUAL;
            case LT -> Relation.BELOW;
            case LTE -> Relation.AT_MOST;
            case GT -> Relation.ABOVE;
            case GTE -> Relation.AT_LEAST;
            default -> throw new Wrong(operator.getSymbol() + " is not supported.");
        };
    }

    static Value of(Value left, Relation relation, Value right) {
        Arithmetic.requireValues(left, right);
        List<Value> both = alike(left, right);
        Value a = both.getFirst();
        Value b = both.getLast();
        boolean ordered = a.type().isOrdered();
        if (!ordered && relation != Relation.EQUAL && relation != Relation.UNEQUAL) {
            throw new Wrong("A %s has no order.".formatted(a.type()), "= or !=.");
        }
        requireThatItCanBe(a, b);
        requireThatItCanBe(b, a);
        return Value.of(node(a, relation, b, ordered), Type.TRUTH);
    }

    private static Node node(Value a, Relation relation, Value b, boolean ordered) {
        return !ordered && relation == Relation.EQUAL && b.node() instanceof Constant constant
                ? new Is(a.node(), constant.value())
                : new Comparison(a.node(), relation, b.node(), ordered);
    }

    /** Both in one type; numbers with the same decimals. FEEL's null goes with any. */
    static List<Value> alike(Value left, Value right) {
        if (left.type() == null || right.type() == null) {
            return List.of(left, right);
        }
        if (left.type().kind() != right.type().kind()) {
            throw new Wrong("A %s and a %s are not alike.".formatted(left.type(), right.type()));
        }
        if (!left.type().isNumber()) {
            return List.of(left, right);
        }
        Type type = Arithmetic.widest(left, right);
        return List.of(scaled(left, type), scaled(right, type));
    }

    private static Value scaled(Value value, Type type) {
        return new Value(Arithmetic.scaled(value, type), type, value.codes(), value.constant(), value.optional());
    }

    static List<String> codesOfEither(Value left, Value right) {
        boolean known = left.type() == null
                || right.type() == null
                || !left.codes().isEmpty() && !right.codes().isEmpty();
        return known
                ? Stream.concat(left.codes().stream(), right.codes().stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static void requireThatItCanBe(Value value, Value constant) {
        if (value.type() == Type.CODE
                && constant.constant()
                && !value.codes().isEmpty()
                && !value.codes().containsAll(constant.codes())) {
            throw new Wrong("It never is " + constant.codes().getFirst() + ".", String.join(" or ", value.codes()));
        }
    }
}
