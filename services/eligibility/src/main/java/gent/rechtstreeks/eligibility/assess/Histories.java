package gent.rechtstreeks.eligibility.assess;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What was answered before after one life event: each right of each subject goes on under one id. Of somebody who turned out
 * to be two, a right may have been answered under two ids; one of them goes on and the other stays as it was, so that what
 * closes the one can never be taken for the last word on the other.
 */
final class Histories {

    private final Situation situation;
    private final Map<Claim, Assessed> goingOn = new LinkedHashMap<>();

    private Histories(Situation situation) {
        this.situation = situation;
    }

    static Histories of(Situation situation, Collection<Assessed> before) {
        Histories histories = new Histories(situation);
        // In the same order as granting takes them: none of it goes by who came first.
        BinaryOperator<Assessed> last = BinaryOperator.maxBy(Comparator.comparing(Assessed::lifeEventVersion)
                .thenComparing(histories::isOfTheStanding)
                .thenComparing(Assessed::id, Comparator.reverseOrder()));
        before.forEach(one -> histories.goingOn.merge(histories.claim(one.assessment()), one, last));
        return histories;
    }

    /** The id under which the right goes on, or begins. */
    UUID idOf(Assessment answer) {
        return Optional.ofNullable(goingOn.get(claim(answer)))
                .map(Assessed::id)
                .orElseGet(() -> Assessed.idOf(situation, answer));
    }

    Stream<Assessed> goingOn() {
        return goingOn.values().stream();
    }

    private boolean isOfTheStanding(Assessed one) {
        Subject subject = one.assessment().subject();
        return subject.equals(subject.knowing(situation.people()));
    }

    /** A birth stands for its child, registered or not. */
    private Claim claim(Assessment answer) {
        Subject subject = situation.isNewborn(answer.subject())
                ? Subject.child(situation.told().lifeEventId())
                : answer.subject().knowing(situation.people());
        return new Claim(answer.right(), subject);
    }

    private record Claim(String right, Subject subject) {}
}
