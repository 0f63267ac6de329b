package gent.rechtstreeks.lifeevents.hold;

import static gent.rechtstreeks.lifeevents.TestPeople.ELSEWHERE;
import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.baby;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.lifeevents.TestPeople;
import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Households;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.identity.Relation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RipeningTest {

    private final Person anna = adult(1);
    private final Person bert = adult(2);
    private final Person child = baby(1);

    @Test
    void theRegisterIsAskedAboutParentsAndRegisteredChildren() {
        assertThat(Ripening.people(List.of(Births.registered(child, anna, bert), Births.notified(anna))))
                .containsExactlyInAnyOrder(anna.insz(), bert.insz(), child.insz());
        assertThat(Ripening.people(List.of(Births.annulled(child, anna)))).containsExactly(anna.insz());
    }

    @Test
    void aRegisteredBirthIsAboutTheHouseholdOfTheChild() {
        Birth birth = Births.registered(child, anna, bert);
        Reconciled people = reconcile(birth, household(GHENT, anna), household(ELSEWHERE, bert, child));

        RipeBirth ripe = ripe(birth, people);

        assertThat(ripe.householdId()).isEqualTo(home(people, bert).id());
        assertThat(ripe.childId())
                .isEqualTo(people.resident(child.insz()).orElseThrow().id());
        assertThat(ripe.households()).containsExactlyInAnyOrder(home(people, anna), home(people, bert));
        assertThat(ripe.parents())
                .extracting(RipeParent::householdId)
                .containsExactly(home(people, anna).id(), home(people, bert).id());
    }

    @Test
    void aNotifiedBirthIsAboutTheParentWhoLivesInGhent() {
        Birth birth = Births.notified(anna, bert);
        Reconciled people = reconcile(birth, household(ELSEWHERE, anna), household(GHENT, bert));

        RipeBirth ripe = ripe(birth, people);

        assertThat(ripe.householdId()).isEqualTo(home(people, bert).id());
        assertThat(ripe.childId()).isNull();
    }

    @Test
    void parentsWhoLiveTogetherAreOneHousehold() {
        Birth birth = Births.notified(anna, bert);
        RipeBirth ripe = ripe(birth, reconcile(birth, household(GHENT, anna, bert)));
        assertThat(ripe.households()).hasSize(1);
    }

    @Test
    void aParentWithoutHouseholdLeavesTheEventWithTheOther() {
        Birth birth = Births.notified(anna, bert);
        Reconciled people = reconcile(birth, household(GHENT, bert));

        RipeBirth ripe = ripe(birth, people);

        assertThat(ripe.householdId()).isEqualTo(home(people, bert).id());
        assertThat(ripe.parents().getFirst().householdId()).isNull();
        assertThat(ripe.households()).hasSize(1);
    }

    @Test
    void parentsWhomTheRegisterDoesNotKnowAreAHouseholdWithoutZone() {
        Birth birth = Births.registered(child, anna, bert);
        Reconciled people = reconcile(birth);

        Household home = home(people, anna);
        assertThat(home.zone()).isNull();
        assertThat(home.referencePerson())
                .isEqualTo(people.resident(anna.insz()).orElseThrow().id());
        assertThat(home.members()).hasSize(2);
        assertThat(people.resident(bert.insz()).orElseThrow().relation()).isEqualTo(Relation.OTHER);
        RipeBirth ripe = ripe(birth, people);
        assertThat(ripe.householdId()).isEqualTo(home.id());
        assertThat(ripe.childId()).isNotNull();
    }

    @Test
    void twinsOfUnknownParentsShareOneHousehold() {
        Birth first = Births.registered(child, anna);
        Birth second = Births.registered(baby(2), anna);
        Reading complete = Ripening.complete(
                Reading.of(Ripening.people(List.of(first, second)), List.of()), List.of(first, second));
        assertThat(complete.households()).hasSize(1);
        assertThat(complete.loose()).extracting(Person::insz).containsExactly(child.insz(), baby(2).insz());
    }

    @Test
    void aStillbornChildIsNobodysResident() {
        Birth birth = Births.stillborn(anna);
        RipeBirth ripe = ripe(birth, reconcile(birth, household(GHENT, anna)));
        assertThat(ripe.childId()).isNull();
    }

    @Test
    void anAnnulledBirthMintsNoChild() {
        Birth birth = Births.annulled(child, anna);
        Reconciled people = reconcile(birth, household(GHENT, anna));
        assertThat(people.resident(child.insz())).isEmpty();
        assertThat(ripe(birth, people).childId()).isNull();
    }

    @Test
    void aHouseholdThatABirthShowsToHaveChangedIsToldWithTheFirstBirth() {
        Reconciled before = reconcile(Births.notified(anna), household(GHENT, anna, bert));
        Known known = new Known(before.residents(), before.households());
        Birth birth = Births.registered(child, anna);
        Reading split = Reading.of(
                Set.of(anna.insz(), child.insz(), bert.insz()),
                List.of(household(GHENT, anna, child), household(GHENT, bert)));
        Reconciled after = Households.reconcile(known, split, TestPeople.NOBODY_MOVES, UUID::randomUUID);

        assertThat(ripe(birth, after).households()).containsExactly(home(after, anna), home(after, bert));
    }

    private static RipeBirth ripe(Birth birth, Reconciled people) {
        return (RipeBirth) Ripening.ripe(List.of(birth), people).getFirst();
    }

    private static Reconciled reconcile(Birth birth, RegisterHousehold... households) {
        Reading answer = Reading.of(Ripening.people(List.of(birth)), List.of(households));
        return Households.reconcile(
                Known.NOBODY, Ripening.complete(answer, List.of(birth)), TestPeople.NOBODY_MOVES, UUID::randomUUID);
    }

    private static Household home(Reconciled people, Person person) {
        return people.householdOf(person.insz()).orElseThrow();
    }
}
