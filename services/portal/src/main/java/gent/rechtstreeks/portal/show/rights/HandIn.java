package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.ExplainedDecision;
import gent.rechtstreeks.portal.ask.Explanation.Fact;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The data for an application, a line each, in the words of the explanation. */
final class HandIn {

    private HandIn() {}

    static String of(List<ExplainedDecision.HandIn> toHandIn, List<Fact> explained) {
        return toHandIn.stream()
                .map(one -> inWords(one, explained))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What the explanation has no words for is no fact of a person, but one that the rules derive. */
    private static Optional<String> inWords(ExplainedDecision.HandIn one, List<Fact> explained) {
        return explained.stream()
                .filter(fact -> Objects.equals(fact.fact(), one.fact()) && Objects.equals(fact.value(), one.value()))
                .findFirst()
                .map(fact -> fact.label() + ": " + fact.shown());
    }
}
