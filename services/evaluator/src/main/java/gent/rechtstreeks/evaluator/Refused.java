package gent.rechtstreeks.evaluator;

import java.util.List;
import java.util.stream.Collectors;

/** A rule that does not load, with everything that is wrong with it. */
public final class Refused extends RuntimeException {

    private final transient List<Problem> problems;

    public Refused(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
