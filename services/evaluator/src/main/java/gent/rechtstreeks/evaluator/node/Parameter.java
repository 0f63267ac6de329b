package gent.rechtstreeks.evaluator.node;

/** A dated number. On a day for which the table has none, it is unknown and no fact can help. */
public final class Parameter extends Node {

    private final int number;

    public Parameter(int number) {
        this.number = number;
    }

    @Override
    public long value(Frame frame) {
        return frame.parameter(number);
    }
}
