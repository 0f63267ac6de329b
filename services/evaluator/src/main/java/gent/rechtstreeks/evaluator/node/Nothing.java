package gent.rechtstreeks.evaluator.node;

/** No value: FEEL's null, where a result has none. */
public final class Nothing extends Node {

    @Override
    public long value(Frame frame) {
        return NOTHING;
    }
}
