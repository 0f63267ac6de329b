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
import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
import gent.rechtstreeks.lifeevents.hold.Replacement;
import gent.rechtstreeks.lifeevents.hold.Stage;
import gent.rechtstreeks.lifeevents.hold.Status;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import gent.rechtstreeks.lifeevents.hold.store.HeldEvent;
import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Replaced;
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
import java.util.Map;
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
        List<HeldEvent> slow = List.of(held(open));
        List<HeldEvent> quick = List.of(held(open));

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

    @Test
    void aNumberThatIsReplacedBetweenReadingAndStoringIsReadAgainAndFindsTheSameResident() {
        Person old = adult(7410);
        Person standing = adult(7411);
        ripeEvents.publish(List.of(held(old)), reading(old), clock.instant());
        UUID id = found(old);
        List<HeldEvent> slow = List.of(held(old));
        Instant slowReadAt = clock.instant();
        clock.advance(Duration.ofSeconds(1));
        QuarkusTransaction.requiringNew().run(() -> identities.replace(old.insz(), standing.insz(), clock.instant()));

        assertThatThrownBy(() -> ripeEvents.publish(slow, reading(old), slowReadAt))
                .isInstanceOf(StaleReading.class);

        assertThat(ripeEvents.publish(slow, reading(old), clock.instant())).isEmpty();
        assertThat(found(old)).isEqualTo(id).isEqualTo(found(standing));
    }

    @Test
    void aNumberReplacedInTheSameBatchAsABirthOfThatPersonHoldsNothingUp() {
        Person old = adult(7420);
        Person standing = adult(7421);
        ripeEvents.publish(List.of(held(old)), reading(old), clock.instant());
        UUID id = found(old);
        List<HeldEvent> both = List.of(held(replacement(old, standing)), held(old));
        Reading reading = Reading.of(
                Set.of(old.insz(), standing.insz()),
                List.of(household(GHENT, standing)),
                List.of(),
                new Replaced(Map.of(old.insz(), standing.insz())));
        Instant readAt = clock.instant();
        clock.advance(Duration.ofSeconds(1));

        assertThat(ripeEvents.publish(both, reading, readAt)).isEmpty();

        assertThat(QuarkusTransaction.requiringNew().call(() -> register.lockStillHeld(both)))
                .isEmpty();
        assertThat(found(old)).isEqualTo(id).isEqualTo(found(standing));
    }

    @Test
    void aNumberThatTheRegisterTurnsRoundHoldsNothingUp() {
        Person old = adult(7430);
        Person standing = adult(7431);
        ripeEvents.publish(List.of(held(old)), reading(old), clock.instant());
        UUID id = found(old);
        QuarkusTransaction.requiringNew().run(() -> identities.replace(old.insz(), standing.insz(), clock.instant()));
        Reading turned = Reading.of(
                Set.of(old.insz(), standing.insz()),
                List.of(household(GHENT, old)),
                List.of(),
                new Replaced(Map.of(standing.insz(), old.insz())));
        clock.advance(Duration.ofSeconds(1));

        assertThat(ripeEvents.publish(List.of(held(old)), turned, clock.instant()))
                .isEmpty();

        assertThat(found(old)).isEqualTo(id).isEqualTo(found(standing));
    }

    private static Replacement replacement(Person old, Person standing) {
        return new Replacement(
                "event-" + UUID.randomUUID(),
                1,
                Status.VALID,
                old.insz(),
                standing.insz(),
                LocalDate.of(2026, 3, 1),
                TestClock.START);
    }

    private UUID found(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> identities.find(person.insz()).orElseThrow());
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

    private HeldEvent held(Person mother) {
        Birth birth = new Birth(
                "event-" + UUID.randomUUID(),
                1,
                Stage.NOTIFIED,
                Outcome.LIVE,
                Status.VALID,
                LocalDate.of(2026, 3, 1),
                new Child(null, null, Flags.NONE),
                List.of(new Parent(mother.insz(), mother.name(), mother.flags(), true, Custody.NOT_SAID)),
                TestClock.START);
        return held(birth);
    }

    private HeldEvent held(RegisterEvent event) {
        QuarkusTransaction.requiringNew().run(() -> register.lock(List.of(event.lifeEventId()))
                .hold(new EventState.Held(event, RIPE), TopicProbe.envelope("key", null), clock.instant()));
        return new HeldEvent(event, UUID.randomUUID(), null, 0);
    }
}
