package gent.rechtstreeks.evaluator.node;

/** The list, or those of its rows that fulfil conditions: whoever goes through it asks of each row whether it is one. */
public final class Rows {

    private final int loop;
    private final Node condition;

    /** @param condition asked in each row; null when all are meant */
    private Rows(int loop, Node condition) {
        this.loop = loop;
        this.condition = condition;
    }

    /** @param loop the register that holds the current row */
    public static Rows all(int loop) {
        return new Rows(loop, null);
    }

    /** Those of them that fulfil one more condition. */
    public Rows where(Node another) {
        return new Rows(loop, condition == null ? another : new And(condition, another));
    }

    public int loop() {
        return loop;
    }

    int count(Frame frame) {
        return frame.rows();
    }

    /** Goes to a row and says whether it is one: true, false or unknown. */
    long enter(Frame frame, int number) {
        frame.enter(loop, number);
        return condition == null ? Node.TRUE : condition.value(frame);
    }
}
