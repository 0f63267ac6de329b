package gent.rechtstreeks.evaluator.node;

import java.util.List;

/** Kleene's and of any number: what a row of a table asks. */
public final class All extends Node {

    private final Node[] conditions;

    private All(Node[] conditions) {
        this.conditions = conditions;
    }

    /** All of them together; those that always hold are left out. */
    public static Node of(List<Node> conditions) {
        List<Node> asked = conditions.stream()
                .filter(condition -> !Constant.is(condition, TRUE))
                .toList();
        return switch (asked.size()) {
            case 0 -> new Constant(TRUE);
            case 1 -> asked.getFirst();
            default -> new All(asked.toArray(Node[]::new));
        };
    }

    @Override
    public long value(Frame frame) {
        long all = TRUE;
        for (Node condition : conditions) {
            // Nearly always that; the JVM calls it faster when it knows.
            long holds = condition instanceof Is is ? is.value(frame) : condition.value(frame);
            if (holds == FALSE) {
                return FALSE;
            }
            all = holds == UNKNOWN ? UNKNOWN : all;
        }
        return all;
    }

    /** Its borders are those of what it joins; joining adds none. */
    @Override
    public void solve(Frame frame, long target, Borders borders) {}
}
