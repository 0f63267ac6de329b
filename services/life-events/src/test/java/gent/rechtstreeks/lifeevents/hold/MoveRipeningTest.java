package gent.rechtstreeks.lifeevents.hold;

import static gent.rechtstreeks.lifeevents.TestPeople.ELSEWHERE;
import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.LEDEBERG;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.dead;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.TestPeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.lifeevents.TestPeople;
import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Households;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Movers;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoveRipeningTest {

    private final Person anna = adult(1);
    private final Person bert = adult(2);
    private final Person cleo = adult(3);
    private final Person hidden = person(LocalDate.of(1991, 1, 1), 5, new Flags(true, false, false));

    @Test
    void theRegisterIsAskedAboutAllMovers() {
        assertThat(Ripening.people(List.of(Moves.declared(anna, bert), Moves.declared(bert, cleo))))
                .containsExactlyInAnyOrder(anna.insz(), bert.insz(), cleo.insz());
    }

    @Test
    void aMoveIsAboutTheHouseholdOfTheFirstMover() {
        Move move = Moves.declared(bert, anna);
        Reconciled people = reconcile(Known.NOBODY, move, household(GHENT, anna), household(GHENT, bert));

        RipeMove ripe = ripe(move, people);

        assertThat(ripe.householdId()).isEqualTo(home(people, bert).id());
        assertThat(ripe.movers()).containsExactly(id(people, bert), id(people, anna));
        assertThat(ripe.households()).containsExactlyInAnyOrder(home(people, anna), home(people, bert));
        assertThat(ripe.to()).isEqualTo(LEDEBERG);
    }

    @Test
    void moversWhomTheRegisterDoesNotKnowAreAHouseholdWithoutZone() {
        Move move = Moves.declared(anna, bert);
        Reconciled people = reconcile(Known.NOBODY, move);

        Household home = home(people, anna);
        assertThat(home.zone()).isNull();
        assertThat(home.members()).hasSize(2);
        assertThat(home.referencePerson()).isEqualTo(id(people, anna));
        assertThat(ripe(move, people).householdId()).isEqualTo(home.id());
    }

    @Test
    void aFirstMoverWithoutHouseholdLeavesTheMoveWithTheNext() {
        Move move = Moves.declared(anna, bert);
        Reconciled people = reconcile(Known.NOBODY, move, household(GHENT, bert));

        RipeMove ripe = ripe(move, people);

        assertThat(ripe.householdId()).isEqualTo(home(people, bert).id());
        assertThat(ripe.movers()).containsExactly(id(people, anna), id(people, bert));
    }

    @Test
    void whatTheMoversHaveLeftIsToldWithTheirMoveAndNotWithAnother() {
        Move first = Moves.confirmed(cleo);
        Move second = Moves.confirmed(bert);
        Known known = after(reconcile(
                Known.NOBODY, Moves.declared(anna, bert, cleo), household(GHENT, anna, bert), household(GHENT, cleo)));
        Reading reading = reading(household(GHENT, anna), household(LEDEBERG, bert), household(LEDEBERG, cleo));
        Reconciled people = Households.reconcile(known, reading, TestPeople.NOBODY_MOVES, UUID::randomUUID);

        List<RipeEvent> ripe = Ripening.ripe(List.of(first, second), people);

        assertThat(ripe.getFirst().households()).containsExactly(home(people, cleo));
        assertThat(ripe.getLast().households()).containsExactlyInAnyOrder(home(people, anna), home(people, bert));
    }

    @Test
    void whoMovesInWithSomebodyTellsThatTheirOwnHouseholdIsClosed() {
        Known known = after(
                reconcile(Known.NOBODY, Moves.declared(anna, cleo), household(GHENT, anna), household(GHENT, cleo)));
        Move move = Moves.confirmed(cleo);
        Reconciled people = reconcile(known, move, household(LEDEBERG, anna, cleo));

        RipeMove ripe = ripe(move, people);

        assertThat(ripe.householdId()).isEqualTo(home(people, anna).id());
        assertThat(ripe.households()).filteredOn(Household::closed).hasSize(1);
    }

    @Test
    void whoeverDeclaresAMoveAndDiesLeavesItWithTheNextMover() {
        Person dead = person(LocalDate.of(1991, 1, 1), 6, new Flags(false, false, true));
        Move move = Moves.confirmed(dead, anna, bert);
        Reconciled people = reconcile(
                Known.NOBODY, move, household(GHENT, dead), household(LEDEBERG, anna), household(GHENT, bert));

        RipeMove ripe = ripe(move, people);

        assertThat(ripe.householdId()).isEqualTo(home(people, anna).id());
        assertThat(ripe.movers()).containsExactly(id(people, dead), id(people, anna), id(people, bert));
    }

    @Test
    void aMoveOfNobodyWhoIsAliveStaysWithTheFirst() {
        Person dead = person(LocalDate.of(1991, 1, 1), 6, new Flags(false, false, true));
        Move move = Moves.move(2, Stage.CONFIRMED, Status.REFUSED, dead);
        Reconciled people = reconcile(Known.NOBODY, move, household(GHENT, dead));
        assertThat(ripe(move, people).householdId())
                .isEqualTo(home(people, dead).id());
    }

    @Test
    void aMoverWithAProtectedAddressShowsNoZone() {
        Move move = Moves.declared(anna, hidden);
        Reconciled apart = reconcile(Known.NOBODY, move, household(GHENT, anna), household(ELSEWHERE, hidden));
        assertThat(ripe(move, apart).to()).isNull();
    }

    @Test
    void aMoverWhoseAddressTheRegisterProtectsByNowShowsNoZone() {
        Person open = new Person(hidden.insz(), hidden.name(), hidden.bornOn(), Flags.NONE);
        Move move = Moves.declared(open);
        assertThat(ripe(move, reconcile(Known.NOBODY, move, household(GHENT, hidden)))
                        .to())
                .isNull();
    }

    @Test
    void aMoverWhoseAddressTheMessageProtectsShowsNoZone() {
        Person open = new Person(hidden.insz(), hidden.name(), hidden.bornOn(), Flags.NONE);
        Move move = Moves.declared(hidden);
        assertThat(ripe(move, reconcile(Known.NOBODY, move, household(GHENT, open)))
                        .to())
                .isNull();
    }

    @Test
    void whoLeavesSomebodyWithAProtectedAddressShowsWhereToOnceTheyLiveThere() {
        Move declared = Moves.declared(anna);
        Reconciled before = reconcile(Known.NOBODY, declared, household(GHENT, hidden, anna));
        assertThat(ripe(declared, before).to()).isNull();

        Move confirmed = Moves.confirmed(anna);
        Reconciled after = reconcile(after(before), confirmed, household(GHENT, hidden), household(LEDEBERG, anna));
        assertThat(ripe(confirmed, after).to()).isEqualTo(LEDEBERG);
        assertThat(home(after, hidden).zone()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNOUNCED", "DECLARED", "CONFIRMED"})
    void whoLivesWithSomebodyWithAProtectedAddressShowsNoZoneAtAnyStage(Stage stage) {
        Move move = Moves.move(3, stage, Status.CORRECTED, anna);
        Reconciled joined = reconcile(Known.NOBODY, move, household(LEDEBERG, hidden, anna));
        assertThat(ripe(move, joined).to()).isNull();
    }

    @Test
    void oneMoverWhoJoinsSomebodyWithAProtectedAddressHidesTheZoneForAll() {
        Move move = Moves.confirmed(anna, bert);
        Reconciled people = reconcile(Known.NOBODY, move, household(LEDEBERG, anna), household(LEDEBERG, hidden, bert));
        assertThat(ripe(move, people).to()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"REFUSED", "ANNULLED"})
    void aMoveThatNoLongerStandsShowsNoZone(Status takenBack) {
        Move move = Moves.move(3, Stage.CONFIRMED, takenBack, anna);
        assertThat(ripe(move, reconcile(Known.NOBODY, move, household(GHENT, anna)))
                        .to())
                .isNull();
    }

    @Test
    void aMoveThatIsCorrectedAfterItWasConfirmedStillShowsTheZone() {
        Move move = Moves.move(3, Stage.CONFIRMED, Status.CORRECTED, anna);
        assertThat(ripe(move, reconcile(Known.NOBODY, move, household(LEDEBERG, anna)))
                        .to())
                .isEqualTo(LEDEBERG);
    }

    @Test
    void onlyConfirmedMovesMove() {
        assertThat(Ripening.movers(List.of(Births.notified(cleo), Moves.declared(anna), Moves.confirmed(bert))))
                .isEqualTo(new Movers(Set.of(bert.insz()), Set.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLARED", "CONFIRMED"})
    void whoseMoveIsTakenBackMayReturn(Stage stage) {
        assertThat(Ripening.movers(List.of(Moves.move(3, stage, Status.ANNULLED, anna))))
                .isEqualTo(new Movers(Set.of(), Set.of(anna.insz())));
    }

    @Test
    void whoDeclaresAMoveKeepsTheHouseholdThatSomebodyElseLeavesInTheSameBatch() {
        Known known = after(reconcile(Known.NOBODY, Moves.declared(bert, anna), household(GHENT, bert, anna)));
        UUID home = known.households().keySet().iterator().next();
        List<Move> moves = List.of(Moves.declared(anna), Moves.confirmed(bert));

        Reconciled people = reconcile(known, moves, household(GHENT, anna), household(LEDEBERG, bert));

        assertThat(home(people, anna).id()).isEqualTo(home);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"REFUSED", "ANNULLED"})
    void whoseDeclaredMoveIsTakenBackNeverLeftAndKeepsTheHousehold(Status takenBack) {
        Known known = after(reconcile(Known.NOBODY, Moves.declared(bert, anna), household(GHENT, bert, anna)));
        UUID home = known.households().keySet().iterator().next();
        List<Move> moves = List.of(Moves.move(3, Stage.DECLARED, takenBack, anna), Moves.confirmed(bert));

        Reconciled people = reconcile(known, moves, household(GHENT, anna), household(LEDEBERG, bert));

        assertThat(home(people, anna).id()).isEqualTo(home);
    }

    @Test
    void whoReturnsFindsTheHouseholdOfThoseWhoStayed() {
        Reconciled apart =
                reconcile(Known.NOBODY, Moves.confirmed(anna), household(LEDEBERG, anna), household(GHENT, bert));
        Move annulled = Moves.move(3, Stage.DECLARED, Status.ANNULLED, anna);

        Reconciled people = reconcile(after(apart), annulled, household(GHENT, anna, bert));

        assertThat(home(people, anna).id()).isEqualTo(home(apart, bert).id());
    }

    @Test
    void moversOutsideTheRegisterAreOneHouseholdBesideAMoverInside() {
        Move move = Moves.declared(anna, bert, cleo);
        Reconciled people = reconcile(Known.NOBODY, move, household(GHENT, anna));

        assertThat(home(people, bert)).isEqualTo(home(people, cleo)).satisfies(home -> assertThat(home.zone())
                .isNull());
        assertThat(ripe(move, people).householdId())
                .isEqualTo(home(people, anna).id());
    }

    @Test
    void theDeadLiveNowhere() {
        Move move = Moves.move(3, Stage.DECLARED, Status.ANNULLED, dead(anna));
        Known known = after(reconcile(Known.NOBODY, Moves.declared(anna), household(GHENT, anna)));

        Reconciled people = reconcile(known, move);

        assertThat(people.householdOf(anna.insz())).isEmpty();
        assertThat(ripe(move, people).householdId())
                .isEqualTo(known.households().keySet().iterator().next());
        assertThat(ripe(move, people).households()).singleElement().matches(Household::closed);
    }

    @Test
    void whenAllWhomAnEventNamesHaveDiedTheirLastHomeIsToldWithIt() {
        Known known = after(reconcile(Known.NOBODY, Moves.declared(anna), household(GHENT, anna)));
        Reading answer = Reading.of(Set.of(anna.insz()), List.of(), List.of(dead(anna)), Replaced.NONE);
        Known mourned = after(Households.reconcile(known, answer, TestPeople.NOBODY_MOVES, UUID::randomUUID));
        List<RegisterEvent> events = List.of(Moves.confirmed(anna), Births.notified(anna));

        Reconciled people = Households.reconcile(
                mourned, Ripening.complete(answer, events), Ripening.movers(events), UUID::randomUUID);

        UUID lastHome = known.households().keySet().iterator().next();
        assertThat(Ripening.ripe(events, people)).hasSize(2).allSatisfy(ripe -> {
            assertThat(ripe.householdId()).isEqualTo(lastHome);
            assertThat(ripe.households()).singleElement().satisfies(home -> {
                assertThat(home.id()).isEqualTo(lastHome);
                assertThat(home.closed()).isTrue();
            });
        });
    }

    @Test
    void aBirthAndAMoveRipenTogether() {
        Birth birth = Births.notified(anna);
        Move move = Moves.declared(anna);
        Reconciled people = Households.reconcile(
                Known.NOBODY, reading(household(GHENT, anna)), TestPeople.NOBODY_MOVES, UUID::randomUUID);
        assertThat(Ripening.ripe(List.of(birth, move), people))
                .extracting(RipeEvent::event)
                .containsExactly(birth, move);
    }

    private static RipeMove ripe(Move move, Reconciled people) {
        return (RipeMove) Ripening.ripe(List.of(move), people).getFirst();
    }

    private static Reconciled reconcile(Known known, Move move, RegisterHousehold... households) {
        return reconcile(known, List.of(move), households);
    }

    private static Reconciled reconcile(Known known, List<Move> moves, RegisterHousehold... households) {
        Reading answer = Reading.of(Ripening.people(moves), List.of(households));
        return Households.reconcile(known, Ripening.complete(answer, moves), Ripening.movers(moves), UUID::randomUUID);
    }

    private static Reading reading(RegisterHousehold... households) {
        return Reading.of(
                Stream.of(households)
                        .flatMap(household -> household.members().stream())
                        .map(member -> member.person().insz())
                        .collect(Collectors.toSet()),
                List.of(households));
    }

    private static Known after(Reconciled people) {
        return new Known(people.residents(), people.households());
    }

    private static Household home(Reconciled people, Person person) {
        return people.householdOf(person.insz()).orElseThrow();
    }

    private static UUID id(Reconciled people, Person person) {
        return people.resident(person.insz()).orElseThrow().id();
    }
}
