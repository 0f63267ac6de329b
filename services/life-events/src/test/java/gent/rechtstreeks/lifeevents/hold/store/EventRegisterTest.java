package gent.rechtstreeks.lifeevents.hold.store;

import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.Child;
import gent.rechtstreeks.lifeevents.hold.Custody;
import gent.rechtstreeks.lifeevents.hold.EventState;
import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.hold.Mover;
import gent.rechtstreeks.lifeevents.hold.Outcome;
import gent.rechtstreeks.lifeevents.hold.Parent;
import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
import gent.rechtstreeks.lifeevents.hold.Stage;
import gent.rechtstreeks.lifeevents.hold.Status;
import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Zone;
import gent.rechtstreeks.lifeevents.testing.AuthenticSourceStandIn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Far in the future, so that the ripener at work beside it takes none of these. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(AuthenticSourceStandIn.class)
class EventRegisterTest {

    private static final Instant RIPE = Instant.parse("2090-01-01T00:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(10);

    @Inject
    EventRegister register;

    private final String eventId = "event-" + UUID.randomUUID();
    private final Person mother = adult(7300);
    private final Birth birth = birth(1);

    @Test
    void whatOnePodHasTakenNoOtherTakesUntilItsLeaseRunsOut() {
        hold(birth);

        assertThat(take(RIPE.minusSeconds(1))).isEmpty();
        assertThat(take(RIPE)).extracting(HeldEvent::event).containsExactly(birth);
        assertThat(take(RIPE)).isEmpty();
        assertThat(take(RIPE.plus(LEASE))).extracting(HeldEvent::event).containsExactly(birth);
    }

    @Test
    void whatWasOvertakenByANewerVersionIsNoLongerHeldAsTaken() {
        hold(birth);
        List<HeldEvent> taken = take(RIPE);
        hold(birth(2));

        assertThat(inTransaction(() -> register.lockStillHeld(taken))).isEmpty();
    }

    @Test
    void afterAFailureItIsDueAgainAfterItsPauseAndNotBefore() {
        hold(birth);
        List<HeldEvent> taken = take(RIPE);
        inTransaction(() -> {
            register.retry(taken, "the source is down", attempts -> Duration.ofMinutes(1 + attempts), RIPE);
            return null;
        });

        assertThat(take(RIPE.plusSeconds(59))).isEmpty();
        assertThat(take(RIPE.plusSeconds(60))).singleElement().satisfies(again -> assertThat(again.attempts())
                .isEqualTo(1));
    }

    @Test
    void onlyWhatFailsByItselfIsCountedAndBothSayWhyTheyWait() {
        hold(birth);
        HeldEvent taken = take(RIPE).getFirst();
        inTransaction(() -> {
            register.retry(List.of(taken), "the source is down", attempts -> LEASE, RIPE);
            return null;
        });
        assertThat(waiting()).isEqualTo(new Waiting(0, "the source is down"));

        inTransaction(() -> {
            register.failed(taken, "an odd answer", attempts -> LEASE, RIPE);
            return null;
        });
        assertThat(waiting()).isEqualTo(new Waiting(1, "an odd answer"));
    }

    @Test
    void aNewVersionStartsWithoutTheFailuresOfTheOneBefore() {
        hold(birth);
        HeldEvent taken = take(RIPE).getFirst();
        inTransaction(() -> {
            register.failed(taken, "an odd answer", attempts -> LEASE, RIPE);
            return null;
        });
        hold(birth(2));

        assertThat(waiting()).isEqualTo(new Waiting(0, null));
        assertThat(inTransaction(() -> register.waiting(taken.lifeEventId()))).isEmpty();
    }

    @Test
    void whatIsPublishedIsNeverTakenAgain() {
        hold(birth);
        List<HeldEvent> taken = take(RIPE);
        inTransaction(() -> {
            register.published(register.lockStillHeld(taken), RIPE);
            return null;
        });

        assertThat(take(RIPE.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(inTransaction(() -> register.version(birth.lifeEventId()))).isEqualTo(1);
    }

    @Test
    void whatIsParkedIsNotTakenAndWaitsSinceTheFirstThatAskedForAnOriginal() {
        park(birth(2), RIPE);
        park(birth(3), RIPE.plusSeconds(60));

        assertThat(take(RIPE.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(parkedAt()).isEqualTo(RIPE);
        assertThat(inTransaction(() -> register.version(birth.lifeEventId()))).isZero();
    }

    @Test
    void whatIsReleasedIsTakenAsTheVersionThatWasParked() {
        Envelope amendment = park(birth(2), RIPE);
        inTransaction(() -> {
            register.lock(List.of(birth.lifeEventId())).release(new EventState.Held(birth(2), RIPE), birth, RIPE);
            return null;
        });

        assertThat(parkedAt()).isNull();
        assertThat(take(RIPE)).singleElement().satisfies(taken -> {
            assertThat(taken.event()).isEqualTo(birth(2));
            assertThat(taken.ceId()).isEqualTo(amendment.id());
        });
    }

    @Test
    void aMoveIsReadBackAsTheMoveThatItWas() {
        Move move = new Move(
                eventId,
                3,
                Stage.CONFIRMED,
                Status.REFUSED,
                LocalDate.of(2026, 3, 10),
                List.of(new Mover(mother.insz(), mother.name(), mother.flags())),
                null,
                new Zone("44021", "9050"),
                false,
                Instant.parse("2026-03-02T08:00:00.123456Z"));
        hold(move);

        assertThat(inTransaction(
                        () -> register.lock(List.of(move.lifeEventId())).state(move.lifeEventId())))
                .contains(new EventState.Held(move, RIPE));
    }

    private Envelope park(Birth version, Instant now) {
        Envelope cause = TopicProbe.envelope("key", null);
        inTransaction(() -> {
            register.lock(List.of(version.lifeEventId())).park(new EventState.Parked(version), cause, now);
            return null;
        });
        return cause;
    }

    private Instant parkedAt() {
        return inTransaction(() -> register.findById(birth.lifeEventId()).parkedAt);
    }

    private void hold(RegisterEvent version) {
        inTransaction(() -> {
            register.lock(List.of(version.lifeEventId()))
                    .hold(new EventState.Held(version, RIPE), TopicProbe.envelope("key", null), RIPE);
            return null;
        });
    }

    private Waiting waiting() {
        return inTransaction(() -> {
            LifeEventEntity row = register.findById(birth.lifeEventId());
            return new Waiting(row.failures, row.waitReason);
        });
    }

    private record Waiting(int failures, String reason) {}

    /** Only the event of this test: those of the others are of no interest here. */
    private List<HeldEvent> take(Instant now) {
        return inTransaction(() -> register.take(now, 1000, LEASE)).stream()
                .filter(taken -> taken.lifeEventId().equals(birth.lifeEventId()))
                .toList();
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private Birth birth(long version) {
        return new Birth(
                eventId,
                version,
                Stage.REGISTERED,
                Outcome.STILLBORN,
                Status.VALID,
                LocalDate.of(2026, 3, 1),
                new Child(null, null, Flags.NONE),
                List.of(new Parent(mother.insz(), mother.name(), mother.flags(), true, Custody.NOT_SAID)),
                Instant.parse("2026-03-02T08:00:00Z"));
    }
}
