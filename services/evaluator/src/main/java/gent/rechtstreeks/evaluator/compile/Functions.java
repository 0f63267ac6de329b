package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.Type;
import gent.rechtstreeks.evaluator.compile.Meaning.Each;
import gent.rechtstreeks.evaluator.compile.Meaning.Hits;
import gent.rechtstreeks.evaluator.compile.Meaning.Listed;
import gent.rechtstreeks.evaluator.compile.Meaning.RowsOf;
import gent.rechtstreeks.evaluator.compile.Meaning.Value;
import gent.rechtstreeks.evaluator.node.Absolute;
import gent.rechtstreeks.evaluator.node.Aggregate;
import gent.rechtstreeks.evaluator.node.And;
import gent.rechtstreeks.evaluator.node.Collected;
import gent.rechtstreeks.evaluator.node.Constant;
import gent.rechtstreeks.evaluator.node.Count;
import gent.rechtstreeks.evaluator.node.Extreme;
import gent.rechtstreeks.evaluator.node.MonthsBetween;
import gent.rechtstreeks.evaluator.node.Node;
import gent.rechtstreeks.evaluator.node.Not;
import gent.rechtstreeks.evaluator.node.Or;
import gent.rechtstreeks.evaluator.node.Quantifier;
import java.util.ArrayList;
import java.util.List;
import org.kie.dmn.feel.lang.ast.ASTNode;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.NamedParameterNode;
import org.kie.dmn.feel.lang.ast.StringNode;

/** The functions of FEEL that rules may use, and the business knowledge models. */
final class Functions {

    private static final String SUPPORTED =
            "count, sum, min, max, list contains, not, abs, date, duration, years and months duration, floor, ceiling,"
                    + " decimal, round up, round down, round half up, round half down";

    private final Workshop workshop;
    private final Expressions expressions;
    private final Rounding rounding;

    Functions(Workshop workshop, Expressions expressions) {
        this.workshop = workshop;
        this.expressions = expressions;
        this.rounding = new Rounding(expressions);
    }

    Value call(FunctionInvocationNode call, Scope scope) {
        String name = call.getName().getText();
        List<BaseNode> given = call.getParams().getElements();
        if (Rounding.isRounding(name)) {
            return rounding.of(name, given, scope);
        }
        return switch (name) {
            case "not" -> Value.of(new Not(expressions.truth(only(given), scope).node()), Type.TRUTH);
            case "date" -> Literals.date(text(only(given)));
            case "duration" -> Literals.duration(text(only(given)));
            case "abs" -> absolute(expressions.value(only(given), scope));
            case "years and months duration" -> monthsBetween(given, scope);
            case "count" -> count(expressions.meaning(only(given), scope));
            case "sum" -> joined(given, Aggregate.Kind.SUM, scope);
            case "min" -> joined(given, Aggregate.Kind.LOWEST, scope);
            case "max" -> joined(given, Aggregate.Kind.HIGHEST, scope);
            case "list contains" -> contains(given, scope);
            default -> model(name, given, scope);
        };
    }

    private static Value absolute(Value number) {
        Arithmetic.requireValue(number);
        if (!number.type().isNumber()) {
            throw new Wrong("abs takes a number.");
        }
        return number.as(new Absolute(number.node()));
    }

    private Value monthsBetween(List<BaseNode> given, Scope scope) {
        List<Value> days =
                given.stream().map(day -> expressions.value(day, scope)).toList();
        days.forEach(Arithmetic::requireValue);
        if (days.size() != 2 || !days.stream().allMatch(day -> day.type() == Type.DATE)) {
            throw new Wrong("years and months duration takes two dates.");
        }
        return Value.of(new MonthsBetween(days.getFirst().node(), days.getLast().node()), Type.MONTHS);
    }

    private static Value count(Meaning list) {
        return switch (list) {
            case RowsOf found -> Value.of(new Count(found.rows()), Type.COUNT);
            case Each each -> Value.of(new Count(each.rows()), Type.COUNT);
            case Hits hits -> Value.of(new Collected(nodes(hits), new Node[0], null), Type.COUNT);
            case Listed listed -> Value.of(new Constant(listed.values().size()), Type.COUNT);
            default -> throw new Wrong("count takes a list.");
        };
    }

    private Value joined(List<BaseNode> given, Aggregate.Kind kind, Scope scope) {
        if (given.size() == 1 && expressions.meaning(given.getFirst(), scope) instanceof Each each) {
            requireThatItJoins(each.value(), kind);
            return each.value().as(new Aggregate(each.rows(), each.value().node(), kind));
        }
        List<Value> values = given.size() == 1
                ? listed(given.getFirst(), scope)
                : given.stream().map(one -> expressions.value(one, scope)).toList();
        return values.stream()
                .reduce((left, right) -> join(left, right, kind))
                .orElseThrow(() -> new Wrong("The list is empty."));
    }

    private static Value join(Value left, Value right, Aggregate.Kind kind) {
        if (kind == Aggregate.Kind.SUM) {
            return Arithmetic.plus(left, right);
        }
        requireThatItJoins(left, kind);
        requireThatItJoins(right, kind);
        List<Value> both = Comparisons.alike(left, right);
        return both.getFirst()
                .as(new Extreme(both.getFirst().node(), both.getLast().node(), kind == Aggregate.Kind.HIGHEST));
    }

    static void requireThatItJoins(Value value, Aggregate.Kind kind) {
        Arithmetic.requireValue(value);
        if (!value.type().isOrdered()) {
            throw new Wrong("A %s has no order.".formatted(value.type()));
        }
        if (kind == Aggregate.Kind.SUM && !value.type().isNumber()) {
            throw new Wrong("Only numbers have a sum.");
        }
    }

    private Value contains(List<BaseNode> given, Scope scope) {
        if (given.size() != 2) {
            throw new Wrong("list contains takes a list and a value.");
        }
        Value wanted = expressions.value(given.getLast(), scope);
        Node found =
                switch (expressions.meaning(given.getFirst(), scope)) {
                    case Each each -> new Quantifier(each.rows(), equal(each.value(), wanted), false);
                    case Listed listed ->
                        any(listed.values().stream()
                                .map(one -> equal(one, wanted))
                                .toList());
                    case Hits hits -> any(hits(hits, wanted));
                    default -> throw new Wrong("list contains takes a list of values.");
                };
        return Value.of(found, Type.TRUTH);
    }

    private static List<Node> hits(Hits hits, Value wanted) {
        List<Node> found = new ArrayList<>();
        for (int row = 0; row < hits.values().size(); row++) {
            found.add(new And(hits.matches().get(row), equal(hits.values().get(row), wanted)));
        }
        return found;
    }

    private static Node any(List<Node> conditions) {
        return conditions.stream().reduce(Or::new).orElseGet(() -> new Constant(Node.FALSE));
    }

    private static Node equal(Value one, Value other) {
        return Comparisons.of(one, gent.rechtstreeks.evaluator.node.Comparison.Relation.EQUAL, other)
                .node();
    }

    private static Node[] nodes(Hits hits) {
        return hits.matches().toArray(Node[]::new);
    }

    private List<Value> listed(BaseNode node, Scope scope) {
        if (expressions.meaning(node, scope) instanceof Listed listed) {
            return listed.values();
        }
        throw new Wrong(node.getText() + " is no list of numbers.");
    }

    private Value model(String name, List<BaseNode> given, Scope scope) {
        if (!workshop.hasModel(name)) {
            throw new Wrong(
                    "The function " + name + " is not supported.",
                    "one of " + SUPPORTED + ", or a business knowledge model.");
        }
        if (given.stream().anyMatch(NamedParameterNode.class::isInstance)) {
            throw new Wrong("Parameters by name are not supported.", name + "(…) with the values in their order.");
        }
        if (scope.isInRow() && given.stream().anyMatch(this::callsModel)) {
            throw new Wrong("A model inside a model cannot be asked for each row.", "one model, or an if.");
        }
        return workshop.model(
                name, given.stream().map(one -> expressions.value(one, scope)).toList(), scope.isInRow());
    }

    private boolean callsModel(ASTNode node) {
        if (node instanceof FunctionInvocationNode call
                && workshop.hasModel(call.getName().getText())) {
            return true;
        }
        for (ASTNode child : node.getChildrenNode()) {
            if (callsModel(child)) {
                return true;
            }
        }
        return false;
    }

    private static BaseNode only(List<BaseNode> given) {
        if (given.size() != 1) {
            throw new Wrong("This function takes one value.");
        }
        return given.getFirst();
    }

    private static String text(BaseNode node) {
        if (node instanceof StringNode text) {
            return text.getValue();
        }
        throw new Wrong(node.getText() + " is not written out.", "date(\"2025-01-31\") or duration(\"P6M\").");
    }
}
