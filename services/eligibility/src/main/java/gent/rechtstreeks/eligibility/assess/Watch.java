package gent.rechtstreeks.eligibility.assess;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an assessment keeps an eye on once it is given: the facts of sources that it used, and those that it misses. */
public final class Watch {

    private Watch() {}

    /** The facts of which a new word may change this answer. */
    public static Set<FactKey> of(Assessment answer) {
        return Stream.concat(
                        used(answer).map(UsedFact::key),
                        answer.missing().stream().map(MissingFact::key))
                .filter(about -> !about.fact().equals(Domicile.FACT))
                .collect(Collectors.toSet());
    }

    /**
     * Whether a value that the answer rests on was taken back: on no day of the period that the answer covers does the
     * source say it any more.
     */
    static boolean lostAGround(Assessment answer, Situation now, Collection<Fact> said) {
        Set<FactKey> spokenOf =
                said.stream().map(word -> word.key().knowing(now.people())).collect(Collectors.toSet());
        return used(answer).anyMatch(used -> {
            FactKey about = used.key().knowing(now.people());
            return spokenOf.contains(about) && !now.facts().says(about, used.value(), answer.period());
        });
    }

    /**
     * Whether the answer names somebody who lived in the household up to this death or merge, while no snapshot that was
     * kept shows that member any more: a newer one overtook it, and the difference cannot be seen.
     */
    static boolean namesOneStruckBefore(Assessment answer, Situation otherwise, Collection<PersonChange> versions) {
        return versions.stream()
                .filter(change -> change.householdId().equals(otherwise.shown().id()))
                .flatMap(change -> change.people().stream())
                .anyMatch(person ->
                        !otherwise.shown().shows(person) && answer.named().anyMatch(person::equals));
    }

    /** Whether the answer names somebody who has died by one of these changes, be it that the household lost them before. */
    static boolean namesTheDead(Assessment answer, Situation now, Collection<PersonChange> versions) {
        KnownPeople people = now.people();
        return answer.named().filter(people::hasDied).anyMatch(dead -> versions.stream()
                .anyMatch(change -> people.meet(change.people(), Set.of(dead))));
    }

    /** Whether it waits for facts, and names one of those of whom these changes speak: then it may wait in vain. */
    static boolean waitsWith(Assessment answer, Situation now, Collection<PersonChange> versions) {
        return !answer.missing().isEmpty()
                && versions.stream()
                        .anyMatch(change -> now.people().meet(answer.named().toList(), change.people()));
    }

    private static Stream<UsedFact> used(Assessment answer) {
        return answer.facts().stream().filter(used -> Objects.nonNull(used.residentId()));
    }
}
