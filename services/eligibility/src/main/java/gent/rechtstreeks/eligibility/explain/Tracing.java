package gent.rechtstreeks.eligibility.explain;

import java.util.List;

/**
 * How the rules came to an answer, when the reader may know it. A row, a value, and even which decisions were asked may follow
 * from any fact that was used: once a single one is not the reader's to know, nothing of it is told.
 */
final class Tracing {

    private Tracing() {}

    static List<Explanation.Step> of(Answer answer, Discretion discretion) {
        return discretion.mayReadAll()
                ? answer.assessment().trace().steps().stream()
                        .map(step -> new Explanation.Step(step.decision(), step.rows(), step.value(), step.facts()))
                        .toList()
                : List.of();
    }
}
