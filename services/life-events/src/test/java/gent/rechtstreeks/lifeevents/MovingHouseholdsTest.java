package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.ELSEWHERE;
import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.LEDEBERG;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.address;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.announced;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.annulled;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.builder;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.confirmed;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.corrected;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.declared;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who lives where after a move: those who leave, those who stay, and those whom they join. */
@QuarkusTest
class MovingHouseholdsTest extends ComponentTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final UUID move = Move.lifeEventId(eventId);
    private final Person anna = newAdult();
    private final Person bert = newAdult();
    private final Person cleo = newAdult();

    @Test
    void whoLeavesGetsAnotherHouseholdAndWhoStaysKeepsTheirs() {
        AuthenticSources.live(household(GHENT, anna, bert));
        arrives(declared(eventId, 1, bert));
        UUID home = published(move, 1).getHouseholdId();
        AuthenticSources.live(household(GHENT, anna));
        AuthenticSources.live(household(LEDEBERG, bert));
        confirm(2, bert);

        LifeEvent event = published(move, 2);

        assertThat(event.getHouseholdId()).isNotEqualTo(home);
        assertThat(event.getHouseholds())
                .hasSize(2)
                .allSatisfy(household -> assertThat(household.getMembers()).hasSize(1))
                .extracting(Household::getHouseholdId)
                .containsExactlyInAnyOrder(home, event.getHouseholdId());
    }

    @Test
    void aReferencePersonWhoLeavesTakesNoHouseholdAwayAndFindsItWhenTheMoveIsAnnulled() {
        AuthenticSources.live(household(GHENT, anna, bert));
        arrives(declared(eventId, 1, anna));
        UUID home = published(move, 1).getHouseholdId();
        AuthenticSources.live(household(LEDEBERG, anna));
        AuthenticSources.live(household(GHENT, bert));
        confirm(2, anna);
        UUID away = published(move, 2).getHouseholdId();
        AuthenticSources.live(household(GHENT, anna, bert));
        arrives(annulled(eventId, 3, anna));

        LifeEvent back = published(move, 3);

        assertThat(away).isNotEqualTo(home);
        assertThat(back.getHouseholdId()).isEqualTo(home);
        assertThat(back.getHouseholds())
                .filteredOn(household -> household.getState() == HouseholdState.CLOSED)
                .extracting(Household::getHouseholdId)
                .containsExactly(away);
    }

    @Test
    void whoJoinsSomebodyWithAProtectedAddressShowsNoZoneInAnyLaterVersion() {
        Person hidden = new Person(cleo.insz(), cleo.name(), cleo.bornOn(), new Flags(true, false, false));
        AuthenticSources.live(household(LEDEBERG, hidden, anna));
        confirm(1, anna);
        assertThat(published(move, 1).getMove().getTo()).isNull();

        arrives(corrected(eventId, 2, gent.rechtstreeks.registry.moves.Stage.DECLARED, anna));
        assertThat(published(move, 2).getMove().getTo()).isNull();

        AuthenticSources.live(household(LEDEBERG, hidden));
        AuthenticSources.live(household(GHENT, anna));
        arrives(annulled(eventId, 3, anna));
        assertThat(published(move, 3).getMove().getTo()).isNull();
    }

    @Test
    void aFamilyMovesOnWithoutWhoDiedMeanwhile() {
        Person dead = new Person(anna.insz(), anna.name(), anna.bornOn(), new Flags(false, false, true));
        AuthenticSources.gone(anna);
        AuthenticSources.live(household(LEDEBERG, bert));
        confirm(1, dead, bert);

        LifeEvent event = published(move, 1);

        assertThat(event.getMove().getMovers()).hasSize(2);
        assertThat(event.getHouseholds()).singleElement().satisfies(home -> {
            assertThat(home.getHouseholdId()).isEqualTo(event.getHouseholdId());
            assertThat(home.getZone().getPostalCode()).isEqualTo("9050");
        });
    }

    @Test
    void whoMovesInWithSomebodyTakesTheirHouseholdAndTheEmptiedOneIsClosed() {
        UUID annas = declaredAlone(anna);
        UUID cleos = declaredAlone(cleo);
        AuthenticSources.live(household(LEDEBERG, anna, cleo));
        confirm(1, cleo);

        LifeEvent event = published(move, 1);

        assertThat(event.getHouseholdId()).isEqualTo(annas);
        assertThat(event.getHouseholds())
                .filteredOn(household -> household.getState() == HouseholdState.CLOSED)
                .extracting(Household::getHouseholdId)
                .containsExactly(cleos);
    }

    @Test
    void whoLeavesTheCountryTogetherStaysOneHouseholdWithoutZone() {
        AuthenticSources.live(household(GHENT, anna, bert));
        arrives(declared(eventId, 1, anna, bert));
        UUID home = published(move, 1).getHouseholdId();
        AuthenticSources.gone(anna, bert);
        arrives(builder(eventId, 2, gent.rechtstreeks.registry.moves.Stage.CONFIRMED, anna, bert)
                .setTo(null)
                .setAbroad(true)
                .build());
        awaitStation(move, "held");
        clock.advance(HOUR);

        LifeEvent event = published(move, 2);

        assertThat(event.getHouseholdId()).isEqualTo(home);
        assertThat(event.getMove().getAbroad()).isTrue();
        assertThat(event.getMove().getTo()).isNull();
        assertThat(event.getHouseholds()).singleElement().satisfies(abroad -> {
            assertThat(abroad.getZone()).isNull();
            assertThat(abroad.getMembers()).hasSize(2);
        });
    }

    @Test
    void whoComesFromOutsideTheRegisterHasNoZoneUntilTheMoveIsConfirmed() {
        arrives(builder(eventId, 1, gent.rechtstreeks.registry.moves.Stage.ANNOUNCED, anna, bert)
                .setFrom(null)
                .build());
        LifeEvent announced = published(move, 1);
        assertThat(announced.getHouseholds()).singleElement().satisfies(home -> assertThat(home.getZone())
                .isNull());

        AuthenticSources.live(household(LEDEBERG, anna, bert));
        confirm(2, anna, bert);

        LifeEvent confirmed = published(move, 2);
        assertThat(confirmed.getHouseholdId()).isEqualTo(announced.getHouseholdId());
        assertThat(confirmed.getHouseholds().getFirst().getZone().getPostalCode())
                .isEqualTo("9050");
    }

    @Test
    void whoLeavesGhentIsToldWithTheZoneElsewhere() {
        AuthenticSources.live(household(ELSEWHERE, anna));
        arrives(builder(eventId, 1, gent.rechtstreeks.registry.moves.Stage.CONFIRMED, anna)
                .setTo(address(ELSEWHERE))
                .build());
        awaitStation(move, "held");
        clock.advance(HOUR);
        assertThat(published(move, 1).getMove().getTo()).isEqualTo(new Zone("11002", "2000"));
    }

    @Test
    void whoMovesToAMunicipalityThatIsOnNoListOfOursIsTold() {
        AuthenticSources.live(household(GHENT, anna));
        arrives(builder(eventId, 1, gent.rechtstreeks.registry.moves.Stage.DECLARED, anna)
                .setTo(address(new gent.rechtstreeks.lifeevents.identity.Zone("99999", "9999")))
                .build());
        assertThat(published(move, 1).getMove().getTo()).isEqualTo(new Zone("99999", "9999"));
    }

    @Test
    void thereAndBackInADayIsTwoEventsThatEndAsTheRegisterShows() {
        UUID home = declaredAlone(anna);
        String back = "event-" + UUID.randomUUID();
        arrives(confirmed(eventId, 1, anna));
        arrives(builder(back, 1, gent.rechtstreeks.registry.moves.Stage.CONFIRMED, anna)
                .setFrom(address(LEDEBERG))
                .setTo(address(GHENT))
                .build());
        awaitStation(move, "held");
        awaitStation(Move.lifeEventId(back), "held");
        clock.advance(HOUR);

        LifeEvent there = published(move, 1);
        LifeEvent again = published(Move.lifeEventId(back), 1);

        assertThat(there.getHouseholds().toString())
                .isEqualTo(again.getHouseholds().toString());
        assertThat(again.getHouseholds()).singleElement().satisfies(household -> {
            assertThat(household.getHouseholdId()).isEqualTo(home);
            assertThat(household.getVersion()).isEqualTo(1);
            assertThat(household.getZone().getPostalCode()).isEqualTo("9000");
        });
    }

    @Test
    void aMoverWithAProtectedAddressShowsNoZoneAnywhere() {
        Person hidden = new Person(anna.insz(), anna.name(), anna.bornOn(), new Flags(true, false, false));
        AuthenticSources.live(household(GHENT, hidden));
        arrives(declared(eventId, 1, hidden));

        LifeEvent event = published(move, 1);

        assertThat(event.getMove().getTo()).isNull();
        assertThat(event.getHouseholds().getFirst().getZone()).isNull();
    }

    private void confirm(long version, Person... movers) {
        arrives(confirmed(eventId, version, movers));
        awaitStation(move, "held");
        clock.advance(HOUR);
    }

    /** Somebody whom we know since an earlier move of theirs. */
    private static UUID declaredAlone(Person person) {
        String earlier = "event-" + UUID.randomUUID();
        AuthenticSources.live(household(GHENT, person));
        arrives(declared(earlier, 1, person));
        return published(Move.lifeEventId(earlier), 1).getHouseholdId();
    }
}
