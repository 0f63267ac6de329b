package gent.rechtstreeks.eligibility.assess;

import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sends an answer to a person when no source can say what it misses. As long as one of the missing facts can still come
 * by itself, it waits for that one; when none can, it would wait for ever and nobody would know.
 */
final class Availability {

    private Availability() {}

    static Assessment review(Assessment answer, Situation situation) {
        if (!(answer.outcome() instanceof FactsMissing open)) {
            return answer;
        }
        List<String> reasons = whyNoneComes(answer, situation);
        return reasons.isEmpty() ? answer : answer.answeredBy(Mode.ASSIST, open.because(reasons));
    }

    /** None while one of them can still come. */
    private static List<String> whyNoneComes(Assessment answer, Situation situation) {
        List<Question> questions = Question.of(answer, situation.event());
        if (questions.isEmpty()) {
            return codes(answer.missing().stream()
                    .filter(missing -> !missing.isAskable())
                    .map(missing -> missing.fact() + "-unknown"));
        }
        List<Optional<String>> silences =
                questions.stream().map(situation.facts()::whyUnsaid).toList();
        return silences.stream().allMatch(Optional::isPresent)
                ? codes(silences.stream().flatMap(Optional::stream))
                : List.of();
    }

    private static List<String> codes(Stream<String> reasons) {
        return reasons.distinct().sorted().toList();
    }
}
