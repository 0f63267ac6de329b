package gent.rechtstreeks.evaluator.node;

/** What a table's column asks: worked out once per evaluation, whatever the number of rows. */
public final class Column extends Node {

    private final int place;
    private final Node asked;

    public Column(int place, Node asked) {
        this.place = place;
        this.asked = asked;
    }

    public int place() {
        return place;
    }

    /** As if that were what the column asks for. */
    public void pretend(Frame frame, long value) {
        frame.remember(place, value);
    }

    @Override
    public long value(Frame frame) {
        long found = frame.remembered(place);
        return found == Frame.UNSET ? frame.remember(place, asked.value(frame)) : found;
    }

    /** Whoever checks the table by itself wants to know at which values of the column it turns. */
    @Override
    public void solve(Frame frame, long target, Borders borders) {
        if (borders.areOfColumns()) {
            borders.add(place, target);
        } else {
            asked.solve(frame, target, borders);
        }
    }
}
