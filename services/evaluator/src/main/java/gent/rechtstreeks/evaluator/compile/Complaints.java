package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything that is wrong with a file, so that whoever wrote it hears of it at once. */
final class Complaints {

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Complaints(String file) {
        this.file = file;
    }

    /** What the work gives; empty when something is wrong, which is noted with its place. */
    <T> Optional<T> attempt(String decision, int row, String expression, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Wrong wrong) {
            add(decision, row, expression, wrong.getMessage(), wrong.instead());
            return Optional.empty();
        }
    }

    void add(String decision, int row, String expression, String what, String instead) {
        Problem problem = new Problem(file, decision, row, expression, what, instead);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    List<Problem> problems() {
        return problems;
    }
}
