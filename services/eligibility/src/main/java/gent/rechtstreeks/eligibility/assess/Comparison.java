package gent.rechtstreeks.eligibility.assess;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What is answered now, beside what would be without that which has just been told: where that makes the difference. */
record Comparison(Map<UUID, Assessment> answers, Map<UUID, Assessment> otherwise) {

    boolean isSameAnswer(UUID id) {
        Assessment answer = answers.get(id);
        Assessment other = otherwise.get(id);
        return answer == null || other == null ? answer == other : answer.saysTheSameAs(other);
    }

    /** For a household that has no right, or of which that is not known, it makes no difference how large it is. */
    boolean isSameRight(UUID id) {
        return isSameAnswer(id)
                || Stream.of(answers, otherwise)
                                .map(all -> all.get(id))
                                .allMatch(answer -> answer != null && isHouseholdWithoutRight(answer))
                        && answers.get(id).outcome().equals(otherwise.get(id).outcome());
    }

    private static boolean isHouseholdWithoutRight(Assessment answer) {
        return answer.subject().kind() == Subject.Kind.HOUSEHOLD && !(answer.outcome() instanceof Outcome.Eligible);
    }
}
