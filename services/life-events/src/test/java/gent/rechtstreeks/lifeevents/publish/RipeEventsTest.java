package gent.rechtstreeks.lifeevents.publish;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.Child;
import gent.rechtstreeks.lifeevents.hold.Custody;
import gent.rechtstreeks.lifeevents.hold.EventState;
import gent.rechtstreeks.lifeevents.hold.Outcome;
import gent.rechtstreeks.lifeevents.hold.Parent;
import gent.rechtstreeks.lifeevents.hold.Stage;
import gent.rechtstreeks.lifeevents.hold.Status;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import gent.rechtstreeks.lifeevents.hold.store.HeldEvent;
import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Resident;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import gent.rechtstreeks.lifeevents.identity.store.StaleReading;
import gent.rechtstreeks.lifeevents.testing.AuthenticSourceStandIn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two pods that read the register one after the other. Ripe far in the future: the ripener at work takes none of it. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(AuthenticSourceStandIn.class)
class RipeEventsTest {

    private static final Instant RIPE = Instant.parse("2090-01-01T00:00:00Z");

    @Inject
    RipeEvents ripeEvents;

    @Inject
    EventRegister register;

    @Inject
    IdentityStore identities;

    @Inject
    TestClock clock;

    private final Person open = adult(7400);
    private final Person shielded = new Person(open.insz(), open.name(), open.bornOn(), new Flags(true, false, false));

    @Test
    void whatWasReadBeforeAnotherPodStoredItsLaterReadingIsReadAgain() {
        List<HeldEvent> slow = List.of(held());
        List<HeldEvent> quick = List.of(held());

        Instant slowReadAt = clock.instant();
        Reading slowReading = reading(open);
        clock.advance(Duration.ofSeconds(1));
        assertThat(ripeEvents.publish(quick, reading(shielded), clock.instant()))
                .isEmpty();

        assertThatThrownBy(() -> ripeEvents.publish(slow, slowReading, slowReadAt))
                .isInstanceOf(StaleReading.class);
        assertThat(stored()).satisfies(resident -> {
            assertThat(resident.version()).isEqualTo(1);
            assertThat(resident.person().flags().protectedAddress()).isTrue();
        });

        assertThat(ripeEvents.publish(slow, reading(shielded), clock.instant())).isEmpty();
        assertThat(stored().version()).isEqualTo(1);
        assertThat(QuarkusTransaction.requiringNew().call(() -> register.lockStillHeld(slow)))
                .isEmpty();
    }

    private static Reading reading(Person mother) {
        return Reading.of(Set.of(mother.insz()), List.of(household(GHENT, mother)));
    }

    private Resident stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> identities.lock(reading(open), clock.instant(), clock.instant()))
                .residents()
                .get(open.insz());
    }

    private HeldEvent held() {
        Birth birth = new Birth(
                "event-" + UUID.randomUUID(),
                1,
                Stage.NOTIFIED,
                Outcome.LIVE,
                Status.VALID,
                LocalDate.of(2026, 3, 1),
                new Child(null, null, Flags.NONE),
                List.of(new Parent(open.insz(), open.name(), open.flags(), true, Custody.NOT_SAID)),
                TestClock.START);
        QuarkusTransaction.requiringNew().run(() -> register.lock(List.of(birth.lifeEventId()))
                .hold(new EventState.Held(birth, RIPE), TopicProbe.envelope("key", null), clock.instant()));
        return new HeldEvent(birth, UUID.randomUUID(), null, 0);
    }
}
