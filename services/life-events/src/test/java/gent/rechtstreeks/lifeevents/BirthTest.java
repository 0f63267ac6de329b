package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.annulled;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.notified;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.registered;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.kit.testing.ToldUses;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import gent.rechtstreeks.residents.Resident;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BirthTest extends ComponentTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Person anna = newAdult();
    private final Person bert = newAdult();
    private final Person child = newBaby();

    @Test
    void aNotifiedBirthIsToldAtOnceWithTheHousehold() {
        AuthenticSources.live(household(GHENT, anna, bert));
        Envelope sent = arrives(notified(eventId, 1, anna, bert));

        LifeEvent event = published(eventId, 1);

        assertThat(event.getStage()).isEqualTo(Stage.NOTIFIED);
        assertThat(event.getOccurredOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(event.getBirth().getChildId()).isNull();
        assertThat(event.getBirth().getParents()).hasSize(2);
        assertThat(event.getHouseholds()).singleElement().satisfies(home -> {
            assertThat(home.getHouseholdId()).isEqualTo(event.getHouseholdId());
            assertThat(home.getVersion()).isEqualTo(1);
            assertThat(home.getMembers()).hasSize(2);
            assertThat(home.getZone().getPostalCode()).isEqualTo("9000");
        });
        assertThat(stations(eventId)).containsExactly("notified", "published");
        assertThat(TopicProbe.envelopes("life-events"))
                .filteredOn(envelope -> event.getLifeEventId().equals(envelope.lifeEventId()))
                .singleElement()
                .satisfies(envelope -> {
                    assertThat(envelope.causationId()).isEqualTo(sent.id());
                    assertThat(envelope.subject())
                            .isEqualTo(event.getHouseholdId().toString());
                    assertThat(envelope.traceParent())
                            .contains(sent.traceParent().substring(3, 35));
                });
    }

    @Test
    void thatTheRegisterWasReadIsToldOfAllWhoLiveThere() {
        AuthenticSources.live(household(GHENT, anna, bert, child));
        Envelope sent = arrives(notified(eventId, 1, anna));

        LifeEvent event = published(eventId, 1);

        assertThat(ToldUses.await(event.getLifeEventId(), Act.READ, 1))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.getSource()).isEqualTo("population-register");
                    assertThat(use.getPurpose()).isEqualTo("know-the-household");
                    assertThat(use.getResidents())
                            .containsExactlyInAnyOrderElementsOf(event.getHouseholds().getFirst().getMembers().stream()
                                    .map(Member::getResidentId)
                                    .toList())
                            .hasSize(3);
                });
        assertThat(TopicProbe.envelopes("data-uses"))
                .filteredOn(envelope -> event.getLifeEventId().equals(envelope.lifeEventId()))
                .singleElement()
                .satisfies(envelope -> assertThat(envelope.causationId()).isEqualTo(sent.id()));
    }

    @Test
    void theResidentsAreToldBeforeTheirLifeEvent() {
        AuthenticSources.live(household(GHENT, anna, bert));
        arrives(notified(eventId, 1, anna, bert));

        LifeEvent event = published(eventId, 1);

        event.getBirth().getParents().forEach(parent -> {
            Resident resident = TopicProbe.await(
                    "residents", Resident.class, told -> told.getResidentId().equals(parent.getResidentId()));
            assertThat(resident.getVersion()).isEqualTo(1);
            assertThat(resident.getHouseholdId()).isEqualTo(event.getHouseholdId());
        });
    }

    @Test
    void aRegisteredBirthIsHeldForAnHourAndThenTheRegisterIsReadAgain() {
        AuthenticSources.live(household(GHENT, anna, bert));
        arrives(registered(eventId, 2, child, anna, bert));
        awaitStation(eventId, "held");
        assertThat(publishedVersions(eventId)).isEmpty();
        assertThat(AuthenticSources.timesAsked("households", anna)).isZero();

        AuthenticSources.live(household(GHENT, anna, bert, child));
        clock.advance(HOUR);

        LifeEvent event = published(eventId, 2);
        assertThat(event.getHouseholds().getFirst().getMembers())
                .extracting(Member::getResidentId)
                .contains(event.getBirth().getChildId());
        assertThat(stations(eventId)).containsExactly("registered", "held", "published");
    }

    @Test
    void notifiedThenRegisteredIsOneLifeEventAndTheHouseholdGrows() {
        AuthenticSources.live(household(GHENT, anna, bert));
        arrives(notified(eventId, 1, anna, bert));
        LifeEvent first = published(eventId, 1);
        arrives(registered(eventId, 2, child, anna, bert));
        awaitStation(eventId, "held");
        AuthenticSources.live(household(GHENT, anna, bert, child));
        clock.advance(HOUR);

        LifeEvent second = published(eventId, 2);

        assertThat(second.getLifeEventId()).isEqualTo(first.getLifeEventId());
        assertThat(second.getHouseholdId()).isEqualTo(first.getHouseholdId());
        assertThat(second.getHouseholds().getFirst().getVersion()).isEqualTo(2);
        assertThat(publishedVersions(eventId)).containsExactly(1L, 2L);
    }

    @Test
    void theSameEventAThousandTimesIsToldOnce() {
        AuthenticSources.live(household(GHENT, anna));
        TopicProbe.together(() -> IntStream.range(0, 1000).forEach(again -> arrives(notified(eventId, 1, anna))));
        arrives(notified(eventId, 2, anna));

        published(eventId, 2);

        assertThat(publishedVersions(eventId)).doesNotHaveDuplicates().endsWith(2L);
    }

    @Test
    void theSameMessageAThousandTimesIsToldOnce() {
        AuthenticSources.live(household(GHENT, anna));
        Envelope sent = arrives(notified(eventId, 1, anna));
        published(eventId, 1);
        TopicProbe.together(() -> IntStream.range(0, 1000)
                .forEach(again -> TopicProbe.send("registry.births", eventId, notified(eventId, 1, anna), sent)));
        arrives(notified(eventId, 2, anna));

        published(eventId, 2);

        assertThat(publishedVersions(eventId)).containsExactly(1L, 2L);
    }

    @Test
    void anOlderVersionAfterANewerOneChangesNothing() {
        AuthenticSources.live(household(GHENT, anna));
        arrives(notified(eventId, 5, anna));
        published(eventId, 5);
        arrives(notified(eventId, 4, anna));
        arrives(notified(eventId, 6, anna));

        published(eventId, 6);

        assertThat(publishedVersions(eventId)).containsExactly(5L, 6L);
    }

    @Test
    void anAnnulmentOvertakesTheBirthThatIsStillHeld() {
        AuthenticSources.live(household(GHENT, anna));
        arrives(registered(eventId, 2, child, anna));
        awaitStation(eventId, "held");
        arrives(annulled(eventId, 3, child, anna));

        LifeEvent event = published(eventId, 3);
        assertThat(event.getStatus()).isEqualTo(Status.ANNULLED);
        assertThat(event.getBirth().getChildId()).isNull();

        clock.advance(HOUR);
        arrives(annulled(eventId, 4, child, anna));
        published(eventId, 4);
        assertThat(publishedVersions(eventId)).containsExactly(3L, 4L);
    }

    @Test
    void twinsShareOneSnapshotOfTheirHousehold() {
        Person twin = newBaby();
        String otherEvent = "event-" + UUID.randomUUID();
        AuthenticSources.live(household(GHENT, anna, child, twin));
        arrives(registered(eventId, 2, child, anna));
        arrives(registered(otherEvent, 2, twin, anna));
        awaitStation(eventId, "held");
        awaitStation(otherEvent, "held");
        clock.advance(HOUR);

        LifeEvent one = published(eventId, 2);
        LifeEvent other = published(otherEvent, 2);

        assertThat(one.getHouseholds().toString())
                .isEqualTo(other.getHouseholds().toString());
        assertThat(one.getBirth().getChildId()).isNotEqualTo(other.getBirth().getChildId());
        assertThat(one.getHouseholds().getFirst().getMembers()).hasSize(3);
    }

    @Test
    void whenSomebodyTurnsOutToHaveLeftBothHouseholdsAreTold() {
        AuthenticSources.live(household(GHENT, anna, bert));
        arrives(notified(eventId, 1, anna));
        UUID home = published(eventId, 1).getHouseholdId();
        AuthenticSources.live(household(GHENT, anna));
        AuthenticSources.live(household(GHENT, bert));
        arrives(notified(eventId, 2, anna));

        LifeEvent event = published(eventId, 2);

        assertThat(event.getHouseholdId()).isEqualTo(home);
        assertThat(event.getHouseholds()).hasSize(2).allSatisfy(household -> assertThat(household.getMembers())
                .hasSize(1));
    }

    @Test
    void parentsWithoutAnyHouseholdAreToldAsOneWithoutZone() {
        arrives(notified(eventId, 1, anna, bert));
        LifeEvent event = published(eventId, 1);
        assertThat(event.getHouseholds()).singleElement().satisfies(home -> {
            assertThat(home.getZone()).isNull();
            assertThat(home.getMembers()).hasSize(2);
        });
    }

    @Test
    void whileTheRegisterIsDownEventsWaitAndTheServiceStaysReady() {
        AuthenticSources.live(household(GHENT, anna));
        AuthenticSources.down("households", true);
        try {
            arrives(notified(eventId, 1, anna));
            awaitStation(eventId, "notified");
            given().get("/q/health/ready").then().statusCode(200);
            assertThat(publishedVersions(eventId)).isEmpty();
        } finally {
            AuthenticSources.down("households", false);
        }

        whileTimeGoesBy("the birth is told", () -> publishedVersions(eventId).equals(List.of(1L)));
    }

    @Test
    void oneEventThatTheRegisterRefusesDoesNotHoldUpOthers() {
        Person refused = newAdult();
        String refusedEvent = "event-" + UUID.randomUUID();
        AuthenticSources.live(household(GHENT, anna));
        AuthenticSources.live(household(GHENT, refused));
        AuthenticSources.refuse(refused, true);
        arrives(registered(refusedEvent, 1, newBaby(), refused));
        arrives(registered(eventId, 1, child, anna));
        awaitStation(refusedEvent, "held");
        awaitStation(eventId, "held");
        clock.advance(HOUR);

        published(eventId, 1);
        assertThat(publishedVersions(refusedEvent)).isEmpty();

        AuthenticSources.refuse(refused, false);
        whileTimeGoesBy(
                "the refused one is told", () -> publishedVersions(refusedEvent).equals(List.of(1L)));
    }

    @Test
    void noMessageToOthersNamesAnybody() {
        AuthenticSources.live(household(GHENT, anna, bert));
        arrives(notified(eventId, 1, anna, bert));
        published(eventId, 1);
        assertThat(TopicProbe.all("life-events", LifeEvent.class).toString()
                        + TopicProbe.all("residents", Resident.class))
                .doesNotContain(anna.insz().digits(), bert.insz().digits())
                .doesNotContain(anna.name().familyName(), "Proefstraat");
    }
}
