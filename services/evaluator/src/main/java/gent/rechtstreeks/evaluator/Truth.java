package gent.rechtstreeks.evaluator;

import gent.rechtstreeks.evaluator.node.Node;

/** The three answers. What is not known is never a no. */
public enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(long value) {
        return value == Node.TRUE ? YES : value == Node.FALSE ? NO : UNKNOWN;
    }
}
