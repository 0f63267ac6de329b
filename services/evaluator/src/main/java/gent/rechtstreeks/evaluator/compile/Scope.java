package gent.rechtstreeks.evaluator.compile;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which names an expression may use, and what they stand for. */
final class Scope {

    private final Scope outer;
    private final String name;
    private final Meaning meaning;
    private final Function<String, Meaning> others;
    private final boolean inRow;

    private Scope(Scope outer, String name, Meaning meaning, Function<String, Meaning> others, boolean inRow) {
        this.inRow = inRow;
        this.outer = outer;
        this.name = name;
        this.meaning = meaning;
        this.others = others;
    }

    /** @param others what a name stands for; null when it stands for nothing */
    static Scope of(Function<String, Meaning> others) {
        return of(others, false);
    }

    /** @param inRow it belongs to something that is asked for each row of a list */
    static Scope of(Function<String, Meaning> others, boolean inRow) {
        return new Scope(null, null, null, others, inRow);
    }

    /** The same with one more name. */
    Scope with(String added, Meaning standsFor) {
        return new Scope(this, added, standsFor, others, inRow || standsFor instanceof Meaning.Row);
    }

    boolean isInRow() {
        return inRow;
    }

    /** Whether some name stands for the current row of that loop. */
    boolean isAt(int loop) {
        for (Scope scope = this; scope.outer != null; scope = scope.outer) {
            if (scope.meaning instanceof Meaning.Row row && row.loop() == loop) {
                return true;
            }
        }
        return false;
    }

    /** What a name stands for; null when it stands for nothing. */
    Meaning find(String wanted) {
        for (Scope scope = this; scope.outer != null; scope = scope.outer) {
            if (scope.name.equals(wanted)) {
                return scope.meaning;
            }
        }
        return others.apply(wanted);
    }

    /** The names that loops and functions brought in. */
    Set<String> local() {
        Set<String> names = new TreeSet<>();
        for (Scope scope = this; scope.outer != null; scope = scope.outer) {
            names.add(scope.name);
        }
        return names;
    }
}
