package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.rules.TheRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AssessorTest {

    private final Assessor assessor = new Assessor(TheRules.some(), new GrantGuard(Set.of()));

    @Test
    void theFirstAnswersHaveRevisionOne() {
        assertThat(onEvent(ABirth.registered(), List.of())).hasSize(3).allMatch(change -> change.revision() == 1);
    }

    @Test
    void theSameAnswerAgainIsNoChange() {
        List<Assessed> before = onEvent(ABirth.registered(), List.of());

        assertThat(onEvent(ABirth.registered().version(2), before)).isEmpty();
    }

    @Test
    void readingTheRegisterAgainLaterIsNoChange() {
        List<Assessed> before = onEvent(ABirth.registered(), List.of());
        Household sameButLater = readAt(ABirth.registered().situation().household(), "2026-03-05T10:00:00Z");

        assertThat(onEvent(ABirth.registered().in(sameButLater), before)).isEmpty();
    }

    @Test
    void registeringTheBirthRevisesTheReminderInPlace() {
        List<Assessed> reminded = onEvent(ABirth.notified(), List.of());

        Assessed met = of("birth-declaration", onEvent(ABirth.registered().version(2), reminded));

        assertThat(met.id()).isEqualTo(reminded.getFirst().id());
        assertThat(met.revision()).isEqualTo(2);
        assertThat(met.assessment().outcome()).isEqualTo(NotEligible.because("obligation-met"));
    }

    @Test
    void aFactRevisesOnlyWhatWaitedForFacts() {
        List<Assessed> before = onEvent(ABirth.registered(), List.of());
        Household grown = AHousehold.of(2).andChildren(2).in(new Zone("21004", "1000"));

        List<Assessed> changes = onFacts(ABirth.registered().in(grown).knowing(AFact.no(ANNA)), before);

        assertThat(changes).extracting(change -> change.assessment().right()).containsExactly("waste-bags");
    }

    @Test
    void aFactThatSettlesNothingYetStillChangesWhatIsMissing() {
        List<Assessed> before = onEvent(ABirth.registered(), List.of());
        ABirth withOneNo = ABirth.registered().knowing(AFact.no(ANNA));

        Assessed waiting = of("waste-bags", onFacts(withOneNo, before));

        assertThat(waiting.missing()).isNotEmpty();
        assertThat(waiting.revision()).isEqualTo(2);
        assertThat(waiting.missing()).extracting(MissingFact::residentId).containsExactly(BRAM);
    }

    @Test
    void aSourceWithoutDataChangesNothingWhileTheOtherFactCanCome() {
        List<Assessed> before = onEvent(ABirth.registered(), List.of());
        ABirth birth = ABirth.registered().answered(AFact.without(ANNA, Fact.State.NO_DATA));

        assertThat(onFacts(birth, before)).isEmpty();
    }

    @Test
    void aPersonMustFindOutOnceNoSourceCanSay() {
        List<Assessed> before = onEvent(ABirth.registered(), List.of());
        ABirth unsaid = ABirth.registered()
                .answered(AFact.without(ANNA, Fact.State.NO_DATA), AFact.without(BRAM, Fact.State.NO_DATA));

        Assessed stuck = of("waste-bags", onFacts(unsaid, before));

        assertThat(stuck.revision()).isEqualTo(2);
        assertThat(stuck.assessment().mode()).isEqualTo(Mode.ASSIST);
        assertThat(onFacts(unsaid, latest(before, List.of(stuck)))).isEmpty();
    }

    @Test
    void whatASourceSaysLaterIsANewRevision() {
        ABirth unsaid = ABirth.registered()
                .answered(AFact.without(ANNA, Fact.State.NO_DATA), AFact.without(BRAM, Fact.State.NO_DATA));
        List<Assessed> before = onEvent(unsaid, List.of());
        ABirth corrected = ABirth.registered().answered(AFact.no(ANNA), AFact.without(BRAM, Fact.State.NO_DATA));

        Assessed waiting = of("waste-bags", onFacts(corrected, before));

        assertThat(waiting.revision()).isEqualTo(2);
        assertThat(waiting.missing()).extracting(MissingFact::residentId).containsExactly(BRAM);
    }

    @Test
    void anAnnulmentClosesAllThatWasSaid() {
        List<Assessed> before = onEvent(ABirth.registered(), List.of());

        List<Assessed> changes = onEvent(ABirth.registered().version(2).annulled(), before);

        assertThat(changes).hasSize(3).allSatisfy(change -> assertThat(
                        change.assessment().outcome())
                .isEqualTo(NotEligible.because("event-annulled")));
    }

    @Test
    void anAnnulmentOfWhatWasNeverSaidSaysNothing() {
        assertThat(onEvent(ABirth.registered().annulled(), List.of())).isEmpty();
    }

    @Test
    void aBirthThatMovesToAnotherHouseholdClosesTheRightOfTheFirst() {
        List<Assessed> before = onEvent(ABirth.registered(), List.of());
        Household elsewhere = of(new UUID(0, 2000), AHousehold.of(1).inGhent());

        List<Assessed> changes = onEvent(ABirth.registered().version(2).in(elsewhere), before);

        assertThat(changes)
                .filteredOn(change -> change.assessment().right().equals("waste-bags"))
                .extracting(
                        change -> change.assessment().subject().id(),
                        change -> change.assessment().outcome().getClass().getSimpleName())
                .containsExactlyInAnyOrder(tuple(elsewhere.id(), "FactsMissing"), tuple(AHousehold.ID, "NotEligible"));
    }

    @Test
    void noFactBringsAnAnnulledBirthBackToLife() {
        List<Assessed> before = latest(
                onEvent(ABirth.registered(), List.of()),
                onEvent(ABirth.registered().annulled(), onEvent(ABirth.registered(), List.of())));

        assertThat(onFacts(ABirth.registered().annulled().knowing(AFact.yes(ANNA)), before))
                .isEmpty();
    }

    @Test
    void aBirthCorrectedToAStillbirthTakesBackTheGoodNews() {
        List<Assessed> before = onEvent(ABirth.registered(), List.of());

        List<Assessed> changes = onEvent(ABirth.registered().version(2).stillborn(), before);

        assertThat(of("waste-bags", changes).assessment().outcome()).isEqualTo(NotEligible.because("stillborn"));
        assertThat(of("birth-grant", changes).revision()).isEqualTo(2);
        assertThat(of("birth-grant", changes).assessment().mode()).isEqualTo(Mode.ASSIST);
    }

    @Test
    void withoutASignOffAPersonDecidesOnWasteBags() {
        Assessment answer = of("waste-bags", onEvent(ABirth.registered().knowing(AFact.yes(ANNA)), List.of()))
                .assessment();

        assertThat(answer.mode()).isEqualTo(Mode.ASSIST);
        assertThat(((Eligible) answer.outcome()).reasons())
                .containsExactly("parameters-unverified", "regulation-unverified", "increased-reimbursement");
    }

    @Test
    void nothingIsAskedWhileTheDomicileIsUnknown() {
        Assessed waiting =
                of("waste-bags", onEvent(ABirth.registered().in(AHousehold.of(2).nowhereKnown()), List.of()));

        assertThat(waiting.missing()).isNotEmpty();
        assertThat(Question.of(waiting.assessment(), ABirth.registered().birth()))
                .isEmpty();
    }

    private List<Assessed> onEvent(ABirth birth, List<Assessed> before) {
        return assessor.onLifeEvent(birth.situation(), before);
    }

    private List<Assessed> onFacts(ABirth birth, List<Assessed> before) {
        return assessor.onFacts(birth.situation(), before, birth.said());
    }

    private static Assessed of(String right, List<Assessed> changes) {
        return changes.stream()
                .filter(change -> change.assessment().right().equals(right))
                .findFirst()
                .orElseThrow();
    }

    private static List<Assessed> latest(List<Assessed> before, List<Assessed> changes) {
        Set<Object> changed = changes.stream().map(Assessed::id).collect(Collectors.toSet());
        List<Assessed> all = new ArrayList<>(changes);
        before.stream().filter(old -> !changed.contains(old.id())).forEach(all::add);
        return all;
    }

    private static Household of(UUID id, Household household) {
        return new Household(
                id, 1, household.referencePerson(), household.members(), household.zone(), household.asOf());
    }

    private static Household readAt(Household household, String instant) {
        return new Household(
                household.id(),
                household.version() + 1,
                household.referencePerson(),
                household.members(),
                household.zone(),
                Instant.parse(instant));
    }
}
