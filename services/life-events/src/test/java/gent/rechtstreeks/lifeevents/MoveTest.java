package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.LEDEBERG;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.announced;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.annulled;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.confirmed;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.corrected;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.declared;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.refused;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import gent.rechtstreeks.residents.Resident;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MoveTest extends ComponentTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    IdentityStore identities;

    private final UUID move = Move.lifeEventId(eventId);
    private final Person anna = newAdult();
    private final Person bert = newAdult();

    @Test
    void aDeclaredMoveIsToldAtOnceWithTheHouseholdWhereItStillLives() {
        AuthenticSources.live(household(GHENT, bert, anna));
        Envelope sent = arrives(declared(eventId, 1, anna, bert));

        LifeEvent event = published(move, 1);

        assertThat(event.getKind()).isEqualTo(Kind.MOVE);
        assertThat(event.getStage()).isEqualTo(Stage.DECLARED);
        assertThat(event.getStatus()).isEqualTo(Status.VALID);
        assertThat(event.getOccurredOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(event.getBirth()).isNull();
        assertThat(event.getMove().getMovers()).containsExactly(residentId(anna), residentId(bert));
        assertThat(event.getMove().getTo()).isEqualTo(new Zone("44021", "9050"));
        assertThat(event.getMove().getAbroad()).isFalse();
        assertThat(event.getHouseholds()).singleElement().satisfies(home -> {
            assertThat(home.getHouseholdId()).isEqualTo(event.getHouseholdId());
            assertThat(home.getZone().getPostalCode()).isEqualTo("9000");
        });
        assertThat(stations(move)).containsExactly("declared", "published");
        assertThat(TopicProbe.envelopes("life-events"))
                .filteredOn(envelope -> move.equals(envelope.lifeEventId()))
                .singleElement()
                .satisfies(envelope -> {
                    assertThat(envelope.causationId()).isEqualTo(sent.id());
                    assertThat(envelope.subject())
                            .isEqualTo(event.getHouseholdId().toString());
                });
    }

    @Test
    void announcedThenDeclaredThenConfirmedIsOneLifeEventAndTheWholeHouseholdKeepsItsId() {
        AuthenticSources.live(household(GHENT, anna, bert));
        arrives(announced(eventId, 1, anna, bert));
        LifeEvent announced = published(move, 1);
        arrives(declared(eventId, 2, anna, bert));
        published(move, 2);
        arrives(confirmed(eventId, 3, anna, bert));
        awaitStation(move, "held");
        assertThat(publishedVersions(move)).containsExactly(1L, 2L);

        AuthenticSources.live(household(LEDEBERG, anna, bert));
        clock.advance(HOUR);

        LifeEvent confirmed = published(move, 3);
        assertThat(confirmed.getLifeEventId()).isEqualTo(announced.getLifeEventId());
        assertThat(confirmed.getHouseholdId()).isEqualTo(announced.getHouseholdId());
        assertThat(confirmed.getHouseholds()).singleElement().satisfies(home -> {
            assertThat(home.getVersion()).isEqualTo(2);
            assertThat(home.getZone().getPostalCode()).isEqualTo("9050");
        });
        assertThat(stations(move))
                .containsExactly("announced", "published", "declared", "published", "confirmed", "held", "published");
    }

    @Test
    void aConfirmationThatNothingCameBeforeIsTakenAsItIs() {
        AuthenticSources.live(household(LEDEBERG, anna));
        arrives(confirmed(eventId, 7, anna));
        awaitStation(move, "held");
        clock.advance(HOUR);
        assertThat(published(move, 7).getStage()).isEqualTo(Stage.CONFIRMED);
    }

    @Test
    void aRefusalThatNothingCameBeforeIsTakenAsItIs() {
        AuthenticSources.live(household(GHENT, anna));
        arrives(refused(eventId, 3, anna));
        assertThat(published(move, 3).getStatus()).isEqualTo(Status.REFUSED);
        assertThat(stations(move)).containsExactly("refused", "published");
    }

    @Test
    void theSameMoveManyTimesIsToldOnce() {
        AuthenticSources.live(household(GHENT, anna));
        TopicProbe.together(() -> IntStream.range(0, 200).forEach(again -> arrives(declared(eventId, 1, anna))));
        arrives(declared(eventId, 2, anna));

        published(move, 2);

        assertThat(publishedVersions(move)).doesNotHaveDuplicates().endsWith(2L);
    }

    @Test
    void anOlderVersionAfterANewerOneChangesNothing() {
        AuthenticSources.live(household(GHENT, anna));
        arrives(declared(eventId, 5, anna));
        published(move, 5);
        arrives(announced(eventId, 4, anna));
        arrives(declared(eventId, 6, anna));

        published(move, 6);

        assertThat(publishedVersions(move)).containsExactly(5L, 6L);
        assertThat(stations(move)).doesNotContain("announced");
    }

    @Test
    void aRefusalOvertakesTheConfirmationThatIsStillHeld() {
        AuthenticSources.live(household(GHENT, anna));
        arrives(confirmed(eventId, 2, anna));
        awaitStation(move, "held");
        arrives(refused(eventId, 3, anna));

        assertThat(published(move, 3).getStatus()).isEqualTo(Status.REFUSED);

        clock.advance(HOUR);
        arrives(refused(eventId, 4, anna));
        published(move, 4);
        assertThat(publishedVersions(move)).containsExactly(3L, 4L);
    }

    @Test
    void anAnnulmentOvertakesTheConfirmationThatIsStillHeld() {
        AuthenticSources.live(household(GHENT, anna));
        arrives(confirmed(eventId, 2, anna));
        awaitStation(move, "held");
        arrives(annulled(eventId, 3, anna));

        assertThat(published(move, 3).getStatus()).isEqualTo(Status.ANNULLED);
        assertThat(stations(move)).containsExactly("confirmed", "held", "annulled", "published");

        clock.advance(HOUR);
        arrives(annulled(eventId, 4, anna));
        published(move, 4);
        assertThat(publishedVersions(move)).containsExactly(3L, 4L);
    }

    @Test
    void aRefusalAfterTheConfirmationWasToldTellsThatTheyLiveWhereTheyLived() {
        UUID home = confirmedInLedeberg();
        AuthenticSources.live(household(GHENT, anna));
        arrives(refused(eventId, 2, anna));

        LifeEvent event = published(move, 2);

        assertThat(event.getStatus()).isEqualTo(Status.REFUSED);
        assertThat(event.getMove().getTo()).isNull();
        assertThat(event.getHouseholds()).singleElement().satisfies(back -> {
            assertThat(back.getHouseholdId()).isEqualTo(home);
            assertThat(back.getVersion()).isEqualTo(2);
            assertThat(back.getZone().getPostalCode()).isEqualTo("9000");
        });
    }

    @Test
    void aCorrectionOfWhatWasToldIsHeldAndToldAnew() {
        confirmedInLedeberg();
        arrives(corrected(eventId, 2, gent.rechtstreeks.registry.moves.Stage.CONFIRMED, anna));
        awaitStation(move, "held", 2);
        clock.advance(HOUR);
        LifeEvent event = published(move, 2);
        assertThat(event.getStatus()).isEqualTo(Status.CORRECTED);
        assertThat(event.getMove().getTo()).isEqualTo(new Zone("44021", "9050"));
    }

    @Test
    void anAnnulmentAfterTheConfirmationWasToldNamesNoPlace() {
        confirmedInLedeberg();
        AuthenticSources.live(household(GHENT, anna));
        arrives(annulled(eventId, 2, anna));

        LifeEvent event = published(move, 2);

        assertThat(event.getStatus()).isEqualTo(Status.ANNULLED);
        assertThat(event.getMove().getTo()).isNull();
    }

    @Test
    void noMessageToOthersNamesAnybody() {
        AuthenticSources.live(household(GHENT, anna));
        arrives(declared(eventId, 1, anna));
        published(move, 1);
        assertThat(TopicProbe.all("life-events", LifeEvent.class).toString()
                        + TopicProbe.all("residents", Resident.class))
                .doesNotContain(anna.insz().digits(), anna.name().familyName())
                .doesNotContain("Testverhuizer", "Denkbeeldigestraat", "synthetic-2");
    }

    private UUID confirmedInLedeberg() {
        AuthenticSources.live(household(LEDEBERG, anna));
        arrives(confirmed(eventId, 1, anna));
        awaitStation(move, "held");
        clock.advance(HOUR);
        return published(move, 1).getHouseholdId();
    }

    private UUID residentId(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> identities.find(person.insz()).orElseThrow());
    }
}
