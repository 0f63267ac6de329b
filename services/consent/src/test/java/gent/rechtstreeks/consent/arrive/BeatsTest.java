package gent.rechtstreeks.consent.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.consent.decide.store.Aliases;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class BeatsTest {

    private static final Duration BOUND = Duration.ofSeconds(9);

    @Inject
    Beats beats;

    @Inject
    Aliases aliases;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void aRoundReachesEveryPartitionAndPromisesAllButTheLastOfTheTenSeconds() {
        Instant now = TestClock.START.plus(Duration.ofDays(1));
        clock.set(now);
        beats.beat();

        TopicProbe.await("consents", ResidentConsents.class, record -> isBeat(record, now.plus(BOUND)));
        await().untilAsserted(() -> assertThat(keysOfBeats()).hasSize(12));
    }

    @Test
    void aBeatWaitsForWhoeverIsRecordingAndIsLaterThanTheirMoment() throws Exception {
        CountDownLatch recording = new CountDownLatch(1);
        CountDownLatch recorded = new CountDownLatch(1);
        CompletableFuture<Void> recorder = CompletableFuture.runAsync(
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    aliases.holdStill();
                    recording.countDown();
                    pause(recorded);
                }),
                Thread::startVirtualThread);
        pause(recording);
        CompletableFuture<Void> beat = CompletableFuture.runAsync(beats::beat, Thread::startVirtualThread);
        await().until(this::somebodyWaitsForTheLock);
        assertThat(beat).isNotDone();

        Instant later = TestClock.START.plus(Duration.ofDays(2));
        clock.set(later);
        recorded.countDown();
        recorder.join();
        beat.join();

        TopicProbe.await("consents", ResidentConsents.class, record -> isBeat(record, later.plus(BOUND)));
    }

    private boolean somebodyWaitsForTheLock() {
        return QuarkusTransaction.requiringNew().call(() -> !database.createNativeQuery(
                        "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                .getResultList()
                .isEmpty());
    }

    private static boolean isBeat(ResidentConsents record, Instant until) {
        return record.getBeat() != null && record.getBeat().getCompleteUntil().equals(until);
    }

    private static Set<String> keysOfBeats() {
        return TopicProbe.envelopes("consents").stream()
                .filter(envelope -> envelope.type().endsWith(".complete"))
                .map(Envelope::subject)
                .collect(Collectors.toSet());
    }

    private static void pause(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
