package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.Type;
import gent.rechtstreeks.evaluator.compile.Meaning.Each;
import gent.rechtstreeks.evaluator.compile.Meaning.Listed;
import gent.rechtstreeks.evaluator.compile.Meaning.Results;
import gent.rechtstreeks.evaluator.compile.Meaning.Row;
import gent.rechtstreeks.evaluator.compile.Meaning.RowsOf;
import gent.rechtstreeks.evaluator.compile.Meaning.Value;
import gent.rechtstreeks.evaluator.node.And;
import gent.rechtstreeks.evaluator.node.Constant;
import gent.rechtstreeks.evaluator.node.If;
import gent.rechtstreeks.evaluator.node.Node;
import gent.rechtstreeks.evaluator.node.Nothing;
import gent.rechtstreeks.evaluator.node.Or;
import gent.rechtstreeks.evaluator.node.PartOfDate;
import gent.rechtstreeks.evaluator.node.Quantifier;
import gent.rechtstreeks.evaluator.node.Rows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.kie.dmn.feel.lang.ast.AtLiteralNode;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.BetweenNode;
import org.kie.dmn.feel.lang.ast.BooleanNode;
import org.kie.dmn.feel.lang.ast.FilterExpressionNode;
import org.kie.dmn.feel.lang.ast.ForExpressionNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.IfExpressionNode;
import org.kie.dmn.feel.lang.ast.InNode;
import org.kie.dmn.feel.lang.ast.InfixOpNode;
import org.kie.dmn.feel.lang.ast.InfixOperator;
import org.kie.dmn.feel.lang.ast.IterationContextNode;
import org.kie.dmn.feel.lang.ast.ListNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.NullNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.PathExpressionNode;
import org.kie.dmn.feel.lang.ast.QualifiedNameNode;
import org.kie.dmn.feel.lang.ast.QuantifiedExpressionNode;
import org.kie.dmn.feel.lang.ast.SignedUnaryNode;
import org.kie.dmn.feel.lang.ast.StringNode;

/** Turns what KIE's parser read into nodes, and refuses what the evaluator cannot do. */
final class Expressions {

    private final Workshop workshop;
    private final Functions functions;
    private final Tests tests;

    Expressions(Workshop workshop) {
        this.workshop = workshop;
        this.functions = new Functions(workshop, this);
        this.tests = new Tests(this);
    }

    Tests tests() {
        return tests;
    }

    /** An expression that must give one value. */
    Value value(BaseNode node, Scope scope) {
        return switch (meaning(node, scope)) {
            case Value value -> value;
            case Row row ->
                throw new Wrong(node.getText() + " is a whole row.", node.getText() + " and a field of it.");
            case Results results ->
                throw new Wrong(
                        node.getText() + " has several results.",
                        node.getText() + "."
                                + String.join(" or .", results.values().keySet()));
            default -> throw new Wrong(node.getText() + " is a list.", "count(…), sum(…), or some … satisfies ….");
        };
    }

    Value truth(BaseNode node, Scope scope) {
        Value value = value(node, scope);
        if (value.type() != Type.TRUTH) {
            throw new Wrong(node.getText() + " is not true or false.", "a comparison.");
        }
        Arithmetic.requireValue(value);
        return value;
    }

    Meaning meaning(BaseNode node, Scope scope) {
        return switch (node) {
            case BooleanNode is -> constant(is.getValue() ? Node.TRUE : Node.FALSE, Type.TRUTH, List.of());
            case NumberNode number -> number(number.getValue());
            case StringNode text ->
                constant(workshop.codes().number(text.getValue()), Type.CODE, List.of(text.getValue()));
            case AtLiteralNode literal -> Literals.at(literal.getStringLiteral().getValue());
            case NullNode nothing -> new Value(new Nothing(), null, List.of(), true, true);
            case SignedUnaryNode signed -> signed(signed, scope);
            case NameRefNode name -> named(name.getText(), scope);
            case QualifiedNameNode path -> path(List.of(path.getPartsAsStringArray()), scope);
            case PathExpressionNode path ->
                field(meaning(path.getExpression(), scope), path.getName().getText(), path);
            case InfixOpNode infix -> infix(infix, scope);
            case IfExpressionNode choice -> choice(choice, scope);
            case BetweenNode between -> between(between, scope);
            case InNode in -> in(in, scope);
            case QuantifiedExpressionNode quantified -> quantified(quantified, scope);
            case FilterExpressionNode filter -> filter(filter, scope);
            case ForExpressionNode each -> each(each, scope);
            case ListNode list ->
                new Listed(list.getElements().stream()
                        .map(one -> value(one, scope))
                        .toList());
            case FunctionInvocationNode call -> functions.call(call, scope);
            default ->
                throw new Wrong(
                        "This kind of expression is not supported.",
                        "a comparison, a decision table or a decision of its own.");
        };
    }

    private static Value constant(long value, Type type, List<String> codes) {
        return new Value(new Constant(value), type, codes, true, false);
    }

    static Value number(BigDecimal written) {
        BigDecimal value = written.stripTrailingZeros();
        int scale = Math.max(0, value.scale());
        if (scale > Type.FINEST) {
            throw new Wrong("A number has more than " + Type.FINEST + " decimals.");
        }
        return constant(Literals.units(value, scale), Type.number(scale), List.of());
    }

    private Value signed(SignedUnaryNode signed, Scope scope) {
        Value value = value(signed.getExpression(), scope);
        return signed.getSign() == SignedUnaryNode.Sign.NEGATIVE
                ? Arithmetic.minus(number(BigDecimal.ZERO), value)
                : value;
    }

    private Meaning named(String name, Scope scope) {
        Meaning meaning = found(name, scope);
        if (meaning == null) {
            throw new Wrong("Nothing is called " + name + ".", workshop.closestTo(name, scope));
        }
        return meaning;
    }

    /** A decision that is a list keeps one place for its current row. */
    private static Meaning found(String name, Scope scope) {
        Meaning meaning = scope.find(name);
        Rows rows = meaning instanceof RowsOf all ? all.rows() : meaning instanceof Each each ? each.rows() : null;
        if (rows != null && scope.isAt(rows.loop())) {
            throw new Wrong("It goes through " + name + " while it goes through it.", "the list with its condition.");
        }
        return meaning;
    }

    private Meaning path(List<String> parts, Scope scope) {
        Meaning found = found(parts.getFirst(), scope);
        int next = 1;
        if (found == null) {
            found = workshop.input(parts.getFirst(), parts.get(1), scope);
            next = 2;
        }
        for (String part : parts.subList(next, parts.size())) {
            found = field(found, part, null);
        }
        return found;
    }

    private Meaning field(Meaning of, String name, BaseNode where) {
        return switch (of) {
            case Row row -> workshop.inRow(row.loop(), name);
            case RowsOf rows -> new Each(rows.rows(), workshop.inRow(rows.rows().loop(), name));
            case Results results
            when results.values().containsKey(name) -> results.values().get(name);
            case Value value when value.type() == Type.DATE -> partOfDate(value, name);
            default -> throw new Wrong("There is no " + name + (where == null ? "." : " of " + where.getText() + "."));
        };
    }

    private static Value partOfDate(Value date, String name) {
        return switch (name) {
            case "year", "month", "day" ->
                Value.of(
                        new PartOfDate(date.node(), PartOfDate.Part.valueOf(name.toUpperCase(Locale.ROOT))),
                        Type.COUNT);
            default -> throw new Wrong("A date has no " + name + ".", ".year, .month or .day");
        };
    }

    private Value infix(InfixOpNode infix, Scope scope) {
        InfixOperator operator = infix.getOperator();
        if (operator == InfixOperator.AND || operator == InfixOperator.OR) {
            Node left = truth(infix.getLeft(), scope).node();
            Node right = truth(infix.getRight(), scope).node();
            return Value.of(operator == InfixOperator.AND ? new And(left, right) : new Or(left, right), Type.TRUTH);
        }
        Value left = value(infix.getLeft(), scope);
        Value right = value(infix.getRight(), scope);
        return switch (operator) {
            case ADD -> Arithmetic.plus(left, right);
            case SUB -> Arithmetic.minus(left, right);
            case MULT -> Arithmetic.times(left, right);
            case DIV ->
                throw new Wrong(
                        "A quotient has no end of decimals.",
                        "round half up(" + infix.getText() + ", 2), or as the law rounds.");
            case POW -> throw new Wrong("Powers are not supported.");
            default -> Comparisons.of(left, Comparisons.relation(operator), right);
        };
    }

    private Value choice(IfExpressionNode choice, Scope scope) {
        Node condition = truth(choice.getCondition(), scope).node();
        List<Value> both =
                Comparisons.alike(value(choice.getThenExpression(), scope), value(choice.getElseExpression(), scope));
        Value then = both.getFirst();
        Value otherwise = both.getLast();
        return new Value(
                new If(condition, then.node(), otherwise.node()),
                then.type() == null ? otherwise.type() : then.type(),
                Comparisons.codesOfEither(then, otherwise),
                false,
                then.optional() || otherwise.optional());
    }

    private Value between(BetweenNode between, Scope scope) {
        Value value = value(between.getValue(), scope);
        return Value.of(
                new And(
                        Comparisons.of(value(between.getStart(), scope), Comparisons.AT_MOST, value)
                                .node(),
                        Comparisons.of(value, Comparisons.AT_MOST, value(between.getEnd(), scope))
                                .node()),
                Type.TRUTH);
    }

    private Value in(InNode in, Scope scope) {
        return Value.of(tests.anyOf(value(in.getValue(), scope), List.of(in.getExprs()), scope), Type.TRUTH);
    }

    private Value quantified(QuantifiedExpressionNode quantified, Scope scope) {
        IterationContextNode loop = Expressions.only(quantified.getIterationContexts());
        Rows rows = rows(loop.getExpression(), scope);
        Node condition = truth(
                        quantified.getExpression(), scope.with(loop.getName().getText(), new Row(rows.loop())))
                .node();
        boolean every = quantified.getQuantifier() == QuantifiedExpressionNode.Quantifier.EVERY;
        return Value.of(new Quantifier(rows, condition, every), Type.TRUTH);
    }

    private Each each(ForExpressionNode each, Scope scope) {
        IterationContextNode loop = Expressions.only(each.getIterationContexts());
        Rows rows = rows(loop.getExpression(), scope);
        return new Each(
                rows, value(each.getExpression(), scope.with(loop.getName().getText(), new Row(rows.loop()))));
    }

    private static IterationContextNode only(List<IterationContextNode> loops) {
        if (loops.size() != 1) {
            throw new Wrong("Several lists at once are not supported.", "one inside the other.");
        }
        return loops.getFirst();
    }

    private RowsOf filter(FilterExpressionNode filter, Scope scope) {
        Rows rows = rows(filter.getExpression(), scope);
        Node condition = truth(filter.getFilter(), scope.with("item", new Row(rows.loop())))
                .node();
        return new RowsOf(rows.where(condition));
    }

    private Rows rows(BaseNode node, Scope scope) {
        if (meaning(node, scope) instanceof RowsOf found) {
            return found.rows();
        }
        throw new Wrong(
                node.getText() + " is no list of rows.",
                workshop.listName() + ", or " + workshop.listName() + "[a condition].");
    }
}
