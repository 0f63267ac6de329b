package gent.rechtstreeks.eligibility.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** A rulebook that does not load, with everything that is wrong with it. */
public final class LoadRefused extends RuntimeException {

    private final transient List<LoadProblem> problems;

    public LoadRefused(List<LoadProblem> problems) {
        super(problems.stream().map(LoadProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<LoadProblem> problems() {
        return problems;
    }
}
