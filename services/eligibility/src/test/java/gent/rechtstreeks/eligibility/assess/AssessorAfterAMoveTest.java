package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static gent.rechtstreeks.eligibility.assess.AMove.adult;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.rules.TheRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessorAfterAMoveTest {

    private final Assessor assessor = new Assessor(TheRules.some(), new GrantGuard(Set.of()));
    private final Map<UUID, Assessed> known = new LinkedHashMap<>();

    @Test
    void declaringMeetsTheObligationAndOpensTheParkingPermit() {
        arrive(AMove.announced());

        List<Assessed> changes = arrive(AMove.declared().version(2));

        assertThat(of("address-declaration", changes).revision()).isEqualTo(2);
        assertThat(outcome("address-declaration")).isEqualTo(NotEligible.because("obligation-met"));
        assertThat(of("temporary-parking-permit", changes).revision()).isEqualTo(1);
        assertThat(outcome("temporary-parking-permit")).isInstanceOf(Eligible.class);
    }

    @Test
    void confirmingAddsWasteBagsAndTheNewStageOnly() {
        arrive(AMove.announced());
        arrive(AMove.declared().version(2));

        List<Assessed> changes = arrive(AMove.confirmed().version(3));

        assertThat(of("waste-bags", changes).missing()).hasSize(2);
        assertThat(outcome("address-declaration")).isEqualTo(NotEligible.because("obligation-met"));
        assertThat(outcome("temporary-parking-permit"))
                .isEqualTo(Eligible.toTell(null, LocalDate.of(2026, 6, 1), "move-declared"));
    }

    @Test
    void theAnswersKeepTheirIdsAlthoughTheMoversComeToLiveInAnotherHousehold() {
        Household destination = with(new UUID(0, 2000), AHousehold.of(2).inGhent());
        UUID declaration = of("address-declaration", arrive(AMove.announced())).id();
        UUID permit = of("temporary-parking-permit", arrive(AMove.declared().version(2)))
                .id();

        List<Assessed> changes = arrive(AMove.confirmed().version(3).in(destination));

        assertThat(of("address-declaration", changes).id()).isEqualTo(declaration);
        assertThat(of("temporary-parking-permit", changes).id()).isEqualTo(permit);
        assertThat(of("waste-bags", changes).assessment().subject()).isEqualTo(Subject.household(destination.id()));
        assertThat(known).hasSize(3);
    }

    @Test
    void aConfirmationThatComesFirstRemindsOfNothing() {
        arrive(AMove.confirmed());

        assertThat(outcome("address-declaration")).isEqualTo(NotEligible.because("obligation-met"));
        assertThat(outcome("temporary-parking-permit")).isInstanceOf(Eligible.class);
    }

    @Test
    void aRefusedMoveClosesAllThatItHadSetOff() {
        arrive(AMove.announced());
        arrive(AMove.declared().version(2));
        arrive(AMove.confirmed().version(3));

        List<Assessed> changes = arrive(AMove.confirmed().version(4).refused());

        assertThat(changes).hasSize(3).allSatisfy(change -> assertThat(
                        change.assessment().outcome())
                .isEqualTo(NotEligible.because("move-refused")));
    }

    @Test
    void anAnnulledMoveTakesTheReminderBack() {
        arrive(AMove.announced());

        arrive(AMove.announced().version(2).annulled());

        assertThat(outcome("address-declaration")).isEqualTo(NotEligible.because("move-annulled"));
    }

    @Test
    void takingBackWhatWasNeverHeardOfSaysNothing() {
        assertThat(arrive(AMove.declared().refused())).isEmpty();
        assertThat(arrive(AMove.declared().version(2).annulled())).isEmpty();
    }

    @Test
    void aMoveThatIsDeclaredAgainAfterARefusalCountsAgain() {
        arrive(AMove.declared());
        arrive(AMove.declared().version(2).refused());

        arrive(AMove.declared().version(3));

        assertThat(outcome("temporary-parking-permit")).isInstanceOf(Eligible.class);
    }

    @Test
    void aMoveCorrectedBackToAnnouncedIsToBeDeclaredAfterAll() {
        arrive(AMove.declared());

        arrive(AMove.announced().version(2));

        assertThat(outcome("address-declaration")).isInstanceOf(Eligible.class);
        assertThat(outcome("temporary-parking-permit")).isEqualTo(NotEligible.because("no-longer-applies"));
    }

    @Test
    void anotherDeclarantIsAnotherSubject() {
        arrive(AMove.announced().of(adult(ANNA)));

        List<Assessed> changes = arrive(AMove.announced().version(2).of(adult(BRAM)));

        assertThat(changes)
                .filteredOn(change -> change.assessment().subject().equals(Subject.person(ANNA)))
                .singleElement()
                .satisfies(closed ->
                        assertThat(closed.assessment().outcome()).isEqualTo(NotEligible.because("no-longer-applies")));
        assertThat(changes)
                .filteredOn(change -> change.assessment().subject().equals(Subject.person(BRAM)))
                .singleElement()
                .satisfies(opened -> assertThat(opened.assessment().outcome()).isInstanceOf(Eligible.class));
    }

    @Test
    void whatAnotherMoverDeclaredIsMetForWhoeverWasReminded() {
        arrive(AMove.announced().of(adult(ANNA)));

        assertThat(saidTo(ANNA, arrive(AMove.declared().version(2).of(adult(BRAM), adult(ANNA)))))
                .isEqualTo(NotEligible.because("obligation-met"));
    }

    @Test
    void whatAnotherMoverDeclaredIsNotMetForWhoeverIsNoMoverAnyMore() {
        arrive(AMove.announced().of(adult(ANNA)));

        assertThat(saidTo(ANNA, arrive(AMove.declared().version(2).of(adult(BRAM)))))
                .isEqualTo(NotEligible.because("no-longer-applies"));
    }

    @Test
    void aNoToAnotherMoverIsNoneToWhoeverWasReminded() {
        arrive(AMove.announced().of(adult(ANNA)));

        List<Assessed> changes =
                arrive(AMove.announced().version(2).of(adult(BRAM), adult(ANNA)).to("11002", "2000"));

        assertThat(saidTo(BRAM, changes)).isEqualTo(NotEligible.because("destination-outside-ghent"));
        assertThat(saidTo(ANNA, changes)).isEqualTo(NotEligible.because("no-longer-applies"));
    }

    @Test
    void aCorrectedDayMovesTheLastDayInPlace() {
        arrive(AMove.announced());

        Assessed later =
                of("address-declaration", arrive(AMove.announced().version(2).on("2026-03-09")));

        assertThat(later.revision()).isEqualTo(2);
        assertThat(later.assessment().period().from()).hasToString("2026-03-09");
    }

    @Test
    void anUnknownDestinationIsForAPersonAtOnce() {
        Assessment reminder = of("address-declaration", arrive(AMove.announced().toNowhereKnown()))
                .assessment();

        assertThat(reminder.mode()).isEqualTo(Mode.ASSIST);
        assertThat(reminder.outcome().reasons()).containsExactly("domicile-unknown");
    }

    @Test
    void aFactSettlesWhatWaitedAfterAMove() {
        arrive(AMove.confirmed());
        AMove move = AMove.confirmed().knowing(AFact.yes(BRAM));

        List<Assessed> changes = assessor.onFacts(move.situation(), List.copyOf(known.values()), move.said());

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.assessment().right()).isEqualTo("waste-bags");
            assertThat(change.assessment().outcome()).isInstanceOf(Eligible.class);
        });
    }

    private List<Assessed> arrive(AMove move) {
        List<Assessed> changes = assessor.onLifeEvent(move.situation(), new ArrayList<>(known.values()));
        changes.forEach(change -> known.put(change.id(), change));
        return changes;
    }

    private static Outcome saidTo(UUID resident, List<Assessed> changes) {
        return of(
                        "address-declaration",
                        changes.stream()
                                .filter(change -> change.assessment().subject().equals(Subject.person(resident)))
                                .toList())
                .assessment()
                .outcome();
    }

    private Outcome outcome(String right) {
        return of(right, List.copyOf(known.values())).assessment().outcome();
    }

    private static Assessed of(String right, List<Assessed> assessed) {
        return assessed.stream()
                .filter(one -> one.assessment().right().equals(right))
                .findFirst()
                .orElseThrow();
    }

    private static Household with(UUID id, Household household) {
        return new Household(
                id, 1, household.referencePerson(), household.members(), household.zone(), household.asOf());
    }
}
