package gent.rechtstreeks.evaluator;

import gent.rechtstreeks.evaluator.node.Frame;
import gent.rechtstreeks.evaluator.node.Node;

/** What a rule says, as longs. */
record Results(long eligible, long mode, long reason, long amount, long deadline) {

    static Results of(Rule.Nodes nodes, Frame frame) {
        return of(nodes.eligible().value(frame), nodes, frame);
    }

    /** @param eligible what the frame found already */
    static Results of(long eligible, Rule.Nodes nodes, Frame frame) {
        long mode = nodes.mode().value(frame);
        long reason = nodes.reason().value(frame);
        frame.outcomeFound();
        return new Results(eligible, mode, reason, optional(nodes.amount(), frame), optional(nodes.deadline(), frame));
    }

    private static long optional(Node node, Frame frame) {
        return node == null ? Node.NOTHING : node.value(frame);
    }

    /** What both say; unknown where they differ. */
    Results and(Results other) {
        return new Results(
                alike(eligible, other.eligible),
                alike(mode, other.mode),
                alike(reason, other.reason),
                alike(amount, other.amount),
                alike(deadline, other.deadline));
    }

    /**
     * What is told once all values of what is missing were tried. Between two borders an amount may differ, so it is taken
     * over only when every value was tried.
     *
     * @param outcomeToo the borders of mode and reason are among those that were tried
     * @param everyValue every value was tried
     */
    Results settled(Results tried, boolean outcomeToo, boolean everyValue) {
        return new Results(
                tried.eligible,
                outcomeToo ? tried.mode : mode,
                outcomeToo ? tried.reason : reason,
                everyValue ? tried.amount : amount,
                everyValue ? tried.deadline : deadline);
    }

    private static long alike(long one, long other) {
        return one == other ? one : Node.UNKNOWN;
    }
}
