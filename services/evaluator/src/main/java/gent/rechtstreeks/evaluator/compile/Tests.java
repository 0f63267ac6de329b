package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.compile.Meaning.Value;
import gent.rechtstreeks.evaluator.node.And;
import gent.rechtstreeks.evaluator.node.Comparison.Relation;
import gent.rechtstreeks.evaluator.node.Constant;
import gent.rechtstreeks.evaluator.node.Node;
import gent.rechtstreeks.evaluator.node.Not;
import gent.rechtstreeks.evaluator.node.Or;
import java.util.List;
import org.kie.dmn.feel.lang.ast.ASTNode;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.DashNode;
import org.kie.dmn.feel.lang.ast.ListNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.RangeNode;
import org.kie.dmn.feel.lang.ast.RangeNode.IntervalBoundary;
import org.kie.dmn.feel.lang.ast.UnaryTestListNode;
import org.kie.dmn.feel.lang.ast.UndefinedValueNode;

/** The tests in a table's cells: whether the value of the column is one of these. */
final class Tests {

    private final Expressions expressions;

    Tests(Expressions expressions) {
        this.expressions = expressions;
    }

    /** What a cell says of the value of its column. */
    Node cell(Value value, BaseNode tests, Scope scope) {
        Scope here = scope.with(FeelParser.CELL, value);
        if (!(tests instanceof UnaryTestListNode list)) {
            return anyOf(value, List.of(tests), here);
        }
        Node any = anyOf(value, list.getElements(), here);
        return list.isNegated() ? new Not(any) : any;
    }

    /** Whether the value passes at least one of the tests. */
    Node anyOf(Value value, List<BaseNode> tests, Scope scope) {
        return tests.stream()
                .map(test -> test(value, test, scope))
                .reduce(Or::new)
                .orElseThrow();
    }

    private Node test(Value value, BaseNode test, Scope scope) {
        return switch (test) {
            case DashNode any -> new Constant(Node.TRUE);
            case RangeNode range -> range(value, range, scope);
            case ListNode list -> anyOf(value, list.getElements(), scope);
            default -> asksForCell(test) ? expressions.truth(test, scope).node() : equal(value, test, scope);
        };
    }

    private Node equal(Value value, BaseNode test, Scope scope) {
        return Comparisons.of(value, Relation.EQUAL, expressions.value(test, scope))
                .node();
    }

    private Node range(Value value, RangeNode range, Scope scope) {
        Node lower = bound(
                value,
                range.getStart(),
                range.getLowerBound() == IntervalBoundary.CLOSED ? Relation.AT_LEAST : Relation.ABOVE,
                scope);
        Node upper = bound(
                value,
                range.getEnd(),
                range.getUpperBound() == IntervalBoundary.CLOSED ? Relation.AT_MOST : Relation.BELOW,
                scope);
        if (lower == null) {
            return upper;
        }
        return upper == null ? lower : new And(lower, upper);
    }

    /** Null where the range is open on that side. */
    private Node bound(Value value, BaseNode end, Relation relation, Scope scope) {
        return end instanceof UndefinedValueNode
                ? null
                : Comparisons.of(value, relation, expressions.value(end, scope)).node();
    }

    private static boolean asksForCell(ASTNode node) {
        if (node instanceof NameRefNode name && FeelParser.CELL.equals(name.getText())) {
            return true;
        }
        for (ASTNode child : node.getChildrenNode()) {
            if (asksForCell(child)) {
                return true;
            }
        }
        return false;
    }
}
