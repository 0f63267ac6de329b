package gent.rechtstreeks.eligibility.assess;

import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says so when no source can say what an answer misses. As long as one of the missing facts can still come by itself, it
 * waits for that one, and what the resident can say waits for the resident. When nothing can come, it would wait for ever and
 * nobody would know: then a person must find out, unless it is only to be told of, which the resident can find out too.
 */
final class Availability {

    private Availability() {}

    static Assessment review(Assessment answer, Situation situation) {
        if (!(answer.outcome() instanceof FactsMissing open)) {
            return answer;
        }
        List<String> reasons = whyNoneComes(answer, situation);
        if (reasons.isEmpty()) {
            return answer;
        }
        boolean toTellOnly =
                answer.mode() == Mode.INFORM && answer.missing().stream().noneMatch(MissingFact::comesWithEvent);
        return answer.answeredBy(toTellOnly ? Mode.INFORM : Mode.ASSIST, open.because(reasons));
    }

    /** None while one of them can still come. */
    private static List<String> whyNoneComes(Assessment answer, Situation situation) {
        List<Question> questions = Question.of(answer, situation.event());
        if (questions.isEmpty()) {
            return codes(answer.missing().stream()
                    .filter(MissingFact::comesWithEvent)
                    .map(missing -> missing.fact() + "-unknown"));
        }
        if (questions.size() < answer.missing().size()) {
            return List.of();
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
