package gent.rechtstreeks.journeys.simulator;

import static gent.rechtstreeks.journeys.simulator.Invariant.I1;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.CaseState;
import gent.rechtstreeks.lifeevents.hold.EventState;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** I1: what the register was thanked for reaches, for every right, an end or a named wait. */
record EverythingEnds(Rest rest) {

    void holds() {
        rest.told().forEach(this::wasTold);
        rest.parked().forEach(this::waitsForItsOriginal);
        rest.told().forEach(this::wasDecided);
        rest.city().assessing.events().keySet().forEach(this::decidedOnTheNewest);
        rest.city().gate.households().forEach((id, household) -> isKnown(id, household.version()));
        rest.cases().forEach(this::waitsForSomebody);
        rest.must(I1, !rest.city().questions.areOpen(), "a question has no answer");
    }

    private void wasTold(Version last) {
        rest.must(
                I1,
                state(last) instanceof EventState.Published published && published.version() == last.version(),
                "not told: %s",
                last);
    }

    private void waitsForItsOriginal(Version last) {
        rest.must(
                I1,
                state(last) instanceof EventState.Parked parked && parked.version() == last.version(),
                "does not wait for its original: %s",
                last);
        rest.must(I1, rest.casesOf(last).findAny().isEmpty(), "decided on without its original: %s", last);
    }

    private EventState state(Version last) {
        return rest.city().gate.events().get(last.lifeEvent());
    }

    private void wasDecided(Version last) {
        Set<String> decided = rest.casesOf(last)
                .filter(one -> !(one.state() instanceof CaseState.Opening))
                .map(Case::right)
                .collect(Collectors.toSet());
        rest.must(I1, decided.containsAll(last.rights()), "only %s was decided of %s", decided, last);
    }

    private void decidedOnTheNewest(UUID lifeEvent) {
        List<Assessed> words = rest.city().assessing.of(lifeEvent);
        words.stream()
                .filter(word -> words.stream().noneMatch(other -> countsMore(other, word)))
                .forEach(last -> rest.must(
                        I1,
                        isDecidedOn(last),
                        "the last word on %s was not decided on",
                        last.assessment().right()));
    }

    private boolean isDecidedOn(Assessed last) {
        return rest.cases()
                .anyMatch(one -> one.seen().assessmentId().equals(last.id())
                        && one.seen().revision() == last.revision());
    }

    /** Of two who turned out to be one, what was said on the newest version counts, and then what was said of who stands. */
    private boolean countsMore(Assessed other, Assessed word) {
        Subject whom = other.assessment().subject();
        Subject before = word.assessment().subject();
        if (!other.assessment().right().equals(word.assessment().right())
                || whom.kind() != Subject.Kind.PERSON
                || !wereTwo(whom, before)) {
            return false;
        }
        return other.lifeEventVersion() == word.lifeEventVersion()
                ? stands(whom) && !stands(before)
                : other.lifeEventVersion() > word.lifeEventVersion();
    }

    /** A new number that was shown before it was told of makes two of one just as well. */
    private boolean wereTwo(Subject one, Subject other) {
        return rest.areOne(one.id(), other.id())
                && rest.otherIdsOf(one.id()).findAny().isPresent();
    }

    private boolean stands(Subject person) {
        return rest.city().gate.standing(person.id()).equals(person.id());
    }

    /** Whoever assesses knows every household as it was told last. */
    private void isKnown(UUID id, long version) {
        var known = rest.city().assessing.households().get(id);
        rest.must(I1, known != null && known.version() == version, "version %d of a household got lost", version);
    }

    private void waitsForSomebody(Case one) {
        rest.must(
                I1,
                !(one.state() instanceof CaseState.Assisted) || rest.isWithAHuman(one),
                "%s waits for a human who was not asked",
                one.right());
    }
}
