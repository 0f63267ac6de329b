package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.Type;
import gent.rechtstreeks.evaluator.node.Node;
import gent.rechtstreeks.evaluator.node.Rows;
import java.util.List;
import java.util.Map;

/** What an expression or a name stands for, once it is compiled. */
sealed interface Meaning {

    /**
     * One value.
     *
     * @param type null for FEEL's null alone
     * @param codes all that it can be when it is a code, as far as anybody says
     * @param constant it stands in the rule itself
     * @param optional it may have no value
     */
    record Value(Node node, Type type, List<String> codes, boolean constant, boolean optional) implements Meaning {

        static Value of(Node node, Type type) {
            return new Value(node, type, List.of(), false, false);
        }

        static Value code(Node node, List<String> codes) {
            return new Value(node, Type.CODE, codes, false, false);
        }

        Value as(Node other) {
            return new Value(other, type, codes, constant, optional);
        }
    }

    /** The row that a loop is at. */
    record Row(int loop) implements Meaning {}

    /** The list, or some of its rows. */
    record RowsOf(Rows rows) implements Meaning {}

    /** A value in each of the rows. */
    record Each(Rows rows, Value value) implements Meaning {}

    /** Values that are written one by one. */
    record Listed(List<Value> values) implements Meaning {}

    /** What a COLLECT table gives: the value of each row, when it matches. */
    record Hits(List<Node> matches, List<Value> values) implements Meaning {}

    /** Several results of one decision, by name. */
    record Results(Map<String, Value> values) implements Meaning {}
}
