package gent.rechtstreeks.evaluator.node;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The values of missing facts at which some comparison turns. Between two of them, the rule cannot tell values apart. */
public final class Borders {

    private static final int MOST_WAYS = 10_000;

    private final Map<Integer, NavigableSet<Long>> found = new HashMap<>();
    private final boolean ofColumns;
    private boolean complete = true;
    private int ways;

    private Borders(boolean ofColumns) {
        this.ofColumns = ofColumns;
    }

    /** Of the facts that a rule misses, by their slots. */
    public static Borders ofFacts() {
        return new Borders(false);
    }

    /** Of the columns of a table, by their places in memory. */
    public static Borders ofColumns() {
        return new Borders(true);
    }

    boolean areOfColumns() {
        return ofColumns;
    }

    /** Whether one more way down to a missing fact is followed; decisions that ask others twice can make too many. */
    boolean followsAnother() {
        if (++ways > MOST_WAYS) {
            cannotTell();
            return false;
        }
        return true;
    }

    void add(int which, long value) {
        found.computeIfAbsent(which, fresh -> new TreeSet<>()).add(value);
    }

    /** Some comparison turns at values that nobody can name. */
    void cannotTell() {
        complete = false;
    }

    public boolean areComplete() {
        return complete;
    }

    public NavigableSet<Long> of(int which) {
        return found.getOrDefault(which, new TreeSet<>());
    }
}
