package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.dead;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.registered;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.declared;
import static gent.rechtstreeks.lifeevents.testing.WirePersons.corrected;
import static gent.rechtstreeks.lifeevents.testing.WirePersons.died;
import static gent.rechtstreeks.lifeevents.testing.WirePersons.lives;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.hold.PersonEvent;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import gent.rechtstreeks.residents.Resident;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeathTest extends ComponentTest {

    @Inject
    IdentityStore identities;

    private final UUID death = PersonEvent.lifeEventId(eventId);
    private final Person anna = newAdult();
    private final Person bert = newAdult();
    private final Person child = newBaby();

    @Test
    void aDeathIsToldAtOnceWithTheHouseholdOfTheSurvivors() {
        LifeEvent before = known(anna, bert);
        strike(anna, bert);
        arrives(died(eventId, 1, anna));

        LifeEvent event = published(death, 1);

        assertThat(event.getKind()).isEqualTo(Kind.DEATH);
        assertThat(event.getStage()).isEqualTo(Stage.RECORDED);
        assertThat(event.getStatus()).isEqualTo(Status.VALID);
        assertThat(event.getOccurredOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(event.getDeath().getResidentId()).isEqualTo(id(anna));
        assertThat(event.getHouseholdId()).isEqualTo(before.getHouseholdId());
        assertThat(event.getHouseholds()).singleElement().satisfies(home -> {
            assertThat(home.getHouseholdId()).isEqualTo(before.getHouseholdId());
            assertThat(home.getReferencePerson()).isEqualTo(id(bert));
            assertThat(home.getMembers()).extracting(Member::getResidentId).containsExactly(id(bert));
        });
        assertThat(stations(death)).containsExactly("recorded", "published");
    }

    @Test
    void theResidentIsToldAsDeceased() {
        known(anna, bert);
        strike(anna, bert);
        arrives(died(eventId, 1, anna));
        published(death, 1);
        assertThat(lastOf(id(anna))).satisfies(resident -> {
            assertThat(resident.getDeceased()).isTrue();
            assertThat(resident.getHouseholdId()).isNull();
        });
    }

    @Test
    void whoeverLivedAloneLeavesAClosedHousehold() {
        LifeEvent before = known(anna);
        strike(anna);
        arrives(died(eventId, 1, anna));
        LifeEvent event = published(death, 1);
        assertThat(event.getHouseholdId()).isEqualTo(before.getHouseholdId());
        assertThat(event.getHouseholds()).extracting(Household::getState).containsExactly(HouseholdState.CLOSED);
    }

    @Test
    void aDeathOfSomebodyOfWhomNothingIsKnownIsNobodysBusiness() {
        AuthenticSources.withoutHousehold(dead(anna));
        arrives(died(eventId, 1, anna));
        awaitStation(death, "published");
        assertThat(publishedVersions(death)).isEmpty();
        assertThat(find(anna)).isEmpty();
        assertThat(AuthenticSources.timesAsked("households", anna)).isZero();
    }

    @Test
    void aDeathThatTheRegisterDoesNotShowWaitsUntilItDoes() {
        known(anna, bert);
        arrives(died(eventId, 1, anna));
        awaitStation(death, "waiting");
        assertThat(publishedVersions(death)).isEmpty();

        strike(anna, bert);

        whileTimeGoesBy("the death is told", () -> publishedVersions(death).contains(1L));
    }

    @Test
    void anAnnulledDeathTellsWhoLives() {
        LifeEvent before = known(anna, bert);
        strike(anna, bert);
        arrives(died(eventId, 1, anna));
        published(death, 1);
        AuthenticSources.live(household(GHENT, anna, bert));
        arrives(lives(eventId, 2, anna));

        LifeEvent event = published(death, 2);

        assertThat(event.getStatus()).isEqualTo(Status.ANNULLED);
        assertThat(event.getDeath().getResidentId()).isEqualTo(id(anna));
        assertThat(event.getHouseholdId()).isEqualTo(before.getHouseholdId());
        assertThat(lastOf(id(anna)).getDeceased()).isFalse();
        assertThat(stations(death)).containsExactly("recorded", "published", "annulled", "published");
    }

    @Test
    void anAnnulmentThatBeatsTheRegisterWaitsForIt() {
        known(anna, bert);
        strike(anna, bert);
        arrives(died(eventId, 1, anna));
        published(death, 1);
        arrives(lives(eventId, 2, anna));
        awaitStation(death, "waiting");

        AuthenticSources.live(household(GHENT, anna, bert));

        whileTimeGoesBy("the annulment is told", () -> publishedVersions(death).contains(2L));
        assertThat(lastOf(id(anna)).getDeceased()).isFalse();
    }

    @Test
    void whoDiedByAnotherEventStaysDead() {
        known(anna, bert);
        strike(anna, bert);
        String other = "event-" + UUID.randomUUID();
        arrives(died(eventId, 1, anna));
        published(death, 1);
        arrives(died(other, 1, anna));
        published(PersonEvent.lifeEventId(other), 1);
        arrives(lives(eventId, 2, anna));
        awaitStation(death, "published", 2);
        assertThat(publishedVersions(death)).containsExactly(1L);
        assertThat(lastOf(id(anna)).getDeceased()).isTrue();
    }

    @Test
    void aDeathCorrectedToAnotherRevivesTheFirst() {
        known(anna, bert);
        strike(anna, bert);
        arrives(died(eventId, 1, anna));
        published(death, 1);
        strike(bert, anna);
        AuthenticSources.live(household(GHENT, anna));
        arrives(corrected(eventId, 2, bert));

        assertThat(published(death, 2).getDeath().getResidentId()).isEqualTo(id(bert));
        assertThat(lastOf(id(anna)).getDeceased()).isFalse();
        assertThat(lastOf(id(bert)).getDeceased()).isTrue();
    }

    @Test
    void aDeathCorrectedToAStrangerIsToldAsAnAnnulment() {
        Person stranger = newAdult();
        known(anna, bert);
        strike(anna, bert);
        arrives(died(eventId, 1, anna));
        published(death, 1);
        AuthenticSources.live(household(GHENT, anna, bert));
        AuthenticSources.withoutHousehold(dead(stranger));
        arrives(corrected(eventId, 2, stranger));

        LifeEvent event = published(death, 2);

        assertThat(event.getStatus()).isEqualTo(Status.ANNULLED);
        assertThat(event.getDeath().getResidentId()).isEqualTo(id(anna));
        assertThat(find(stranger)).isEmpty();
    }

    @Test
    void theSameDeathManyTimesIsToldOnce() {
        known(anna, bert);
        strike(anna, bert);
        TopicProbe.together(() -> IntStream.range(0, 200).forEach(again -> arrives(died(eventId, 1, anna))));
        arrives(died(eventId, 2, anna));
        published(death, 2);
        assertThat(publishedVersions(death)).doesNotHaveDuplicates().endsWith(2L);
    }

    @Test
    void anOlderVersionAfterANewerOneChangesNothing() {
        known(anna, bert);
        arrives(lives(eventId, 1, anna));
        awaitStation(death, "parked");
        strike(anna, bert);
        arrives(died(eventId, 3, anna));
        published(death, 3);
        arrives(lives(eventId, 2, anna));
        arrives(died(eventId, 4, anna));
        published(death, 4);
        assertThat(publishedVersions(death)).containsExactly(3L, 4L);
    }

    @Test
    void anAnnulmentBeforeItsDeathWaitsForIt() {
        known(anna, bert);
        arrives(lives(eventId, 2, anna));
        awaitStation(death, "parked");
        arrives(died(eventId, 1, anna));
        assertThat(published(death, 2).getStatus()).isEqualTo(Status.ANNULLED);
        assertThat(publishedVersions(death)).containsExactly(2L);
    }

    @Test
    void aBirthOfAChildThatDiedMeanwhileSaysSo() {
        known(anna);
        AuthenticSources.live(household(GHENT, anna, child));
        arrives(registered(eventId, 1, child, anna));
        awaitStation(eventId, "held");
        strike(child, anna);
        clock.advance(Duration.ofHours(1));

        LifeEvent birth = published(eventId, 1);

        assertThat(birth.getBirth().getChildDeceased()).isTrue();
        assertThat(birth.getBirth().getChildId()).isEqualTo(id(child));
        assertThat(birth.getHouseholdId())
                .isEqualTo(birth.getBirth().getParents().getFirst().getHouseholdId());
    }

    @Test
    void aDeathAfterItsBirthIsToldInTheHouseholdOfTheParents() {
        AuthenticSources.live(household(GHENT, anna, child));
        arrives(registered(eventId, 1, child, anna));
        awaitStation(eventId, "held");
        clock.advance(Duration.ofHours(1));
        LifeEvent birth = published(eventId, 1);
        assertThat(birth.getBirth().getChildDeceased()).isFalse();
        strike(child, anna);
        arrives(died(eventId, 1, child));
        assertThat(published(death, 1).getHouseholdId()).isEqualTo(birth.getHouseholdId());
    }

    @Test
    void aParentWhoHasDiedIsNamedAsDeceased() {
        known(anna, bert);
        strike(bert, anna);
        AuthenticSources.live(household(GHENT, anna, child));
        arrives(registered(eventId, 1, child, bert, anna));
        awaitStation(eventId, "held");
        clock.advance(Duration.ofHours(1));

        LifeEvent birth = published(eventId, 1);

        assertThat(birth.getBirth().getParents())
                .extracting(Parent::getDeceased)
                .containsExactly(true, false);
        assertThat(birth.getHouseholdId())
                .isEqualTo(birth.getBirth().getParents().getLast().getHouseholdId());
    }

    @Test
    void aMoveOfSomebodyWhoDiedIsToldWhereTheyLived() {
        LifeEvent before = known(anna);
        String moving = "event-" + UUID.randomUUID();
        arrives(declared(moving, 1, anna));
        published(Move.lifeEventId(moving), 1);
        strike(anna);
        arrives(declared(moving, 2, anna));
        LifeEvent event = published(Move.lifeEventId(moving), 2);
        assertThat(event.getHouseholdId()).isEqualTo(before.getHouseholdId());
        assertThat(event.getHouseholds())
                .allSatisfy(home -> assertThat(home.getMembers()).isEmpty());
    }

    /** They live together, and an earlier declaration of theirs was told. */
    private static LifeEvent known(Person... people) {
        String earlier = "event-" + UUID.randomUUID();
        AuthenticSources.live(household(GHENT, people));
        arrives(declared(earlier, 1, people));
        return published(Move.lifeEventId(earlier), 1);
    }

    /** The register strikes the dead from their household at once. */
    private static void strike(Person dead, Person... survivors) {
        AuthenticSources.withoutHousehold(dead(dead));
        if (survivors.length > 0) {
            AuthenticSources.live(household(GHENT, survivors));
        }
    }

    private static Resident lastOf(UUID id) {
        List<Resident> told = TopicProbe.all("residents", Resident.class).stream()
                .filter(resident -> resident.getResidentId().equals(id))
                .toList();
        return told.getLast();
    }

    private UUID id(Person person) {
        return find(person).orElseThrow();
    }

    private Optional<UUID> find(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> identities.find(person.insz()));
    }
}
