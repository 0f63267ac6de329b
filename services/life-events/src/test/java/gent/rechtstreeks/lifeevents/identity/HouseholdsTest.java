package gent.rechtstreeks.lifeevents.identity;

import static gent.rechtstreeks.lifeevents.TestPeople.ELSEWHERE;
import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.baby;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.TestPeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.lifeevents.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseholdsTest {

    private final Person anna = adult(1);
    private final Person bert = adult(2);
    private final Person cleo = adult(3);
    private final Person child = baby(1);
    private final Person twin = baby(2);

    @Test
    void aFirstReadingMintsEverybodyAndTheirHousehold() {
        Reconciled read = read(Known.NOBODY, household(GHENT, anna, bert, child));

        Household home = read.householdOf(anna.insz()).orElseThrow();
        assertThat(home.version()).isEqualTo(1);
        assertThat(home.referencePerson()).isEqualTo(id(read, anna));
        assertThat(home.zone()).isEqualTo(GHENT);
        assertThat(home.members())
                .extracting(Member::residentId)
                .containsExactlyInAnyOrder(id(read, anna), id(read, bert), id(read, child));
        assertThat(read.residentsToPublish()).hasSize(3).allSatisfy(resident -> {
            assertThat(resident.version()).isEqualTo(1);
            assertThat(resident.householdId()).isEqualTo(home.id());
        });
        assertThat(read.householdsToStore()).containsExactly(home);
    }

    @Test
    void readingTheSameAgainChangesNothing() {
        Known known = after(read(Known.NOBODY, household(GHENT, anna, bert, child)));

        Reconciled again = read(known, household(GHENT, anna, bert, child));

        assertThat(again.householdsToStore()).isEmpty();
        assertThat(again.residentsToStore()).isEmpty();
        assertThat(again.residentsToPublish()).isEmpty();
    }

    @Test
    void aNewbornGivesTheHouseholdANewVersionAndKeepsItsId() {
        Reconciled before = read(Known.NOBODY, household(GHENT, anna, bert));
        Reconciled after = read(after(before), household(GHENT, anna, bert, child));

        Household home = after.householdOf(child.insz()).orElseThrow();
        assertThat(home.id())
                .isEqualTo(before.householdOf(anna.insz()).orElseThrow().id());
        assertThat(home.version()).isEqualTo(2);
        assertThat(after.residentsToPublish()).extracting(Resident::id).containsExactly(id(after, child));
    }

    @Test
    void theSecondOfTwinsRaisesTheVersionAgain() {
        Known one = after(read(Known.NOBODY, household(GHENT, anna, child)));
        Household home = read(one, household(GHENT, anna, child, twin))
                .householdOf(twin.insz())
                .orElseThrow();
        assertThat(home.version()).isEqualTo(2);
    }

    @Test
    void aHouseholdThatMovesWholeKeepsItsId() {
        Reconciled before = read(Known.NOBODY, household(ELSEWHERE, anna, bert));
        Household home = read(after(before), household(GHENT, anna, bert))
                .householdOf(bert.insz())
                .orElseThrow();
        assertThat(home.id())
                .isEqualTo(before.householdOf(anna.insz()).orElseThrow().id());
        assertThat(home.version()).isEqualTo(2);
        assertThat(home.zone()).isEqualTo(GHENT);
    }

    @Test
    void aNewReferencePersonKeepsTheHousehold() {
        Reconciled before = read(Known.NOBODY, household(GHENT, anna, bert));
        Reconciled after = read(after(before), household(GHENT, bert, anna));
        Household home = after.householdOf(anna.insz()).orElseThrow();
        assertThat(home.id())
                .isEqualTo(before.householdOf(anna.insz()).orElseThrow().id());
        assertThat(home.referencePerson()).isEqualTo(id(after, bert));
    }

    @Test
    void whoLeavesGetsANewHouseholdAndWhoStaysKeepsTheirs() {
        Reconciled before = read(Known.NOBODY, household(GHENT, anna, bert));
        UUID home = before.householdOf(anna.insz()).orElseThrow().id();

        Reconciled after = read(after(before), household(GHENT, bert), household(GHENT, anna));

        assertThat(after.householdOf(anna.insz()).orElseThrow().id()).isEqualTo(home);
        assertThat(after.householdOf(bert.insz()).orElseThrow().id()).isNotEqualTo(home);
    }

    @Test
    void whoStaysKeepsTheHouseholdWhenItsReferencePersonMovesOut() {
        Reconciled before = read(Known.NOBODY, household(GHENT, anna, bert, child));

        Reconciled after = read(after(before), Set.of(anna), household(ELSEWHERE, anna), household(GHENT, bert, child));

        assertThat(home(after, bert)).isEqualTo(home(before, anna));
        assertThat(home(after, anna)).isNotEqualTo(home(before, anna));
    }

    @Test
    void aReferencePersonWhoComesBackFindsTheHouseholdThatStayed() {
        Reconciled before = read(Known.NOBODY, household(GHENT, anna, bert));
        Reconciled away = read(after(before), Set.of(anna), household(ELSEWHERE, anna), household(GHENT, bert));

        Reconciled back = read(after(away), Set.of(anna), household(GHENT, anna, bert));

        assertThat(home(back, anna)).isEqualTo(home(before, anna));
        assertThat(back.households().get(home(away, anna)).closed()).isTrue();
    }

    @Test
    void aReferencePersonWhoMovesInWithSomebodyTakesTheirHousehold() {
        Known apart = after(read(Known.NOBODY, household(GHENT, anna, bert), household(GHENT, cleo)));
        UUID cleos = apart.householdOf(cleo.insz()).orElseThrow().id();
        UUID annas = apart.householdOf(anna.insz()).orElseThrow().id();

        Reconciled joined = read(apart, Set.of(anna), household(GHENT, anna, cleo), household(GHENT, bert));

        assertThat(home(joined, anna)).isEqualTo(cleos);
        assertThat(home(joined, bert)).isEqualTo(annas);
    }

    @Test
    void aHouseholdOfWhichAllMoveKeepsItsIdThereAndBack() {
        Reconciled before = read(Known.NOBODY, household(GHENT, anna, bert));

        Reconciled there = read(after(before), Set.of(anna, bert), household(ELSEWHERE, anna, bert));
        Reconciled back = read(after(there), Set.of(anna, bert), household(GHENT, anna, bert));

        assertThat(home(there, bert)).isEqualTo(home(before, anna));
        assertThat(home(back, bert)).isEqualTo(home(before, anna));
    }

    @Test
    void whenAllMoveButToTwoPlacesTheReferencePersonKeepsTheHousehold() {
        Reconciled before = read(Known.NOBODY, household(GHENT, anna, bert));

        Reconciled after = read(after(before), Set.of(anna, bert), household(GHENT, bert), household(ELSEWHERE, anna));

        assertThat(home(after, anna)).isEqualTo(home(before, anna));
        assertThat(home(after, bert)).isNotEqualTo(home(before, anna));
    }

    @Test
    void moversDoNotTakeAlongWhatTheOneWhoStayedNowSharesWithAnother() {
        Known apart = after(read(Known.NOBODY, household(GHENT, anna, bert), household(GHENT, cleo)));
        UUID annas = apart.householdOf(anna.insz()).orElseThrow().id();
        UUID cleos = apart.householdOf(cleo.insz()).orElseThrow().id();

        Reconciled after = read(apart, Set.of(anna), household(GHENT, cleo, bert), household(ELSEWHERE, anna));

        assertThat(home(after, bert)).isEqualTo(cleos);
        assertThat(home(after, anna)).isNotIn(annas, cleos);
        assertThat(after.households().get(annas).closed()).isTrue();
    }

    @Test
    void theDeadDoNotKeepTheHouseholdOfThoseWhoMove() {
        Reconciled before = read(Known.NOBODY, household(GHENT, bert, anna));
        Person dead = new Person(bert.insz(), bert.name(), bert.bornOn(), new Flags(false, false, true));

        Reconciled after = read(after(before), Set.of(anna), household(GHENT, dead), household(ELSEWHERE, anna));

        assertThat(home(after, anna)).isEqualTo(home(before, anna));
    }

    @Test
    void whoMovesInWithSomebodyTakesTheirHouseholdAndTheEmptiedOneCloses() {
        Known apart = after(read(Known.NOBODY, household(GHENT, anna), household(GHENT, cleo)));
        UUID annas = apart.householdOf(anna.insz()).orElseThrow().id();
        UUID cleos = apart.householdOf(cleo.insz()).orElseThrow().id();

        Reconciled together = read(apart, household(GHENT, anna, cleo));

        assertThat(together.householdOf(cleo.insz()).orElseThrow().id()).isEqualTo(annas);
        Household emptied = together.households().get(cleos);
        assertThat(emptied.closed()).isTrue();
        assertThat(emptied.version()).isEqualTo(2);
        assertThat(emptied.referencePerson()).isNull();
    }

    @Test
    void ofTheEmptyHouseholdsOfWhoComeBackThatOfTheReferencePersonIsTheirs() {
        Reconciled apart = read(Known.NOBODY, household(GHENT, anna), household(GHENT, bert));
        Reading nowhere = Reading.of(Set.of(anna.insz(), bert.insz()), List.of());
        Known gone = after(Households.reconcile(after(apart), nowhere, TestPeople.NOBODY_MOVES, UUID::randomUUID));

        Reconciled back = read(
                gone,
                new RegisterHousehold(
                        List.of(
                                new RegisterMember(bert, Relation.PARTNER),
                                new RegisterMember(anna, Relation.REFERENCE_PERSON)),
                        GHENT));

        assertThat(home(back, bert)).isEqualTo(home(apart, anna));
    }

    @Test
    void whoIsLeftBehindMustBeAskedAbout() {
        Known known = after(read(Known.NOBODY, household(GHENT, anna, bert, child)));
        Reading annaAlone = Reading.of(Set.of(anna.insz()), List.of(household(GHENT, anna)));

        assertThat(Households.leftBehind(known, annaAlone)).containsExactlyInAnyOrder(bert.insz(), child.insz());

        Reading both =
                annaAlone.and(Reading.of(Set.of(bert.insz(), child.insz()), List.of(household(GHENT, bert, child))));
        assertThat(Households.leftBehind(known, both)).isEmpty();
    }

    @Test
    void nobodyIsLeftBehindWhenTheHouseholdOnlyGrew() {
        Known known = after(read(Known.NOBODY, household(GHENT, anna, bert)));
        Reading grown = Reading.of(Set.of(anna.insz()), List.of(household(GHENT, anna, bert, child)));
        assertThat(Households.leftBehind(known, grown)).isEmpty();
    }

    @Test
    void whomTheRegisterNoLongerGivesAHouseholdHasNone() {
        Known known = after(read(Known.NOBODY, household(GHENT, anna, bert)));
        Reading gone = Reading.of(Set.of(anna.insz(), bert.insz()), List.of(household(GHENT, anna)));

        Reconciled after = Households.reconcile(known, gone, TestPeople.NOBODY_MOVES, UUID::randomUUID);

        assertThat(after.resident(bert.insz()).orElseThrow().householdId()).isNull();
        assertThat(after.residentsToPublish()).extracting(Resident::id).containsExactly(id(after, bert));
        assertThat(after.householdOf(anna.insz()).orElseThrow().members()).hasSize(1);
    }

    @Test
    void aProtectedAddressGivesNoZoneNotEvenThroughAnotherMember() {
        Person hidden = person(LocalDate.of(1991, 1, 1), 5, new Flags(true, false, false));
        Reconciled read = read(Known.NOBODY, household(GHENT, anna, hidden));
        assertThat(read.householdOf(anna.insz()).orElseThrow().zone()).isNull();
        assertThat(read.resident(hidden.insz()).orElseThrow().person().flags().protectedAddress())
                .isTrue();
    }

    @Test
    void aDeathIsANewVersionOfResidentAndHousehold() {
        Known known = after(read(Known.NOBODY, household(GHENT, anna, bert)));
        Person dead = new Person(bert.insz(), bert.name(), bert.bornOn(), new Flags(false, false, true));
        Reconciled after = read(known, household(GHENT, anna, dead));
        assertThat(after.resident(bert.insz()).orElseThrow().version()).isEqualTo(2);
        assertThat(after.householdOf(anna.insz()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void aNewNameIsStoredButNobodyElseIsTold() {
        Known known = after(read(Known.NOBODY, household(GHENT, anna)));
        Person renamed = new Person(anna.insz(), new Name("Anders", "Proefnaam"), anna.bornOn(), anna.flags());
        Reconciled after = read(known, household(GHENT, renamed));
        assertThat(after.residentsToStore()).hasSize(1);
        assertThat(after.residentsToPublish()).isEmpty();
        assertThat(after.householdsToStore()).isEmpty();
    }

    private static Reconciled read(Known known, RegisterHousehold... households) {
        return Households.reconcile(known, reading(households), TestPeople.NOBODY_MOVES, UUID::randomUUID);
    }

    private static Reconciled read(Known known, Set<Person> movers, RegisterHousehold... households) {
        Set<Insz> numbers = movers.stream().map(Person::insz).collect(Collectors.toSet());
        return Households.reconcile(known, reading(households), new Movers(numbers, Set.of()), UUID::randomUUID);
    }

    private static Reading reading(RegisterHousehold... households) {
        Set<Insz> asked = Stream.of(households)
                .flatMap(household -> household.members().stream())
                .map(member -> member.person().insz())
                .collect(Collectors.toSet());
        return Reading.of(asked, List.of(households));
    }

    private static UUID home(Reconciled reconciled, Person person) {
        return reconciled.householdOf(person.insz()).orElseThrow().id();
    }

    private static Known after(Reconciled reconciled) {
        return new Known(reconciled.residents(), reconciled.households());
    }

    private static UUID id(Reconciled reconciled, Person person) {
        return reconciled.resident(person.insz()).orElseThrow().id();
    }
}
