package gent.rechtstreeks.consent.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.consent.decide.Answer;
import gent.rechtstreeks.consent.decide.Channel;
import gent.rechtstreeks.consent.decide.Merge;
import gent.rechtstreeks.consent.decide.Source;
import gent.rechtstreeks.consent.decide.Wish;
import gent.rechtstreeks.consent.testing.Citizen;
import gent.rechtstreeks.consent.testing.Staff;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two pods: one merges a resident while the other records what that resident says. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MergeMeetsAnswerTest {

    private static final String PUSH = "push-messages";

    @Inject
    Recording recording;

    @Inject
    Merges merges;

    @Inject
    EntityManager entities;

    private final Citizen survivor = new Citizen();
    private final Citizen younger = new Citizen();

    @AfterEach
    void bothReadTheSameAndBothChainsAreWhole() {
        assertThat(younger.state(PUSH)).isEqualTo(survivor.state(PUSH));
        assertThat(Staff.audit(younger.id()).getBoolean("chain.whole")).isTrue();
        assertThat(Staff.audit(survivor.id()).getBoolean("chain.whole")).isTrue();
    }

    @Test
    void whatIsSaidDuringAMergeIsTheSurvivors() throws Exception {
        secondWaitsForFirst(this::merge, this::sayYes);

        assertThat(survivor.state(PUSH)).isEqualTo("GIVEN");
    }

    @Test
    void whatIsSaidBeforeAMergeDoesNotCountAfterIt() throws Exception {
        secondWaitsForFirst(this::sayYes, this::merge);

        assertThat(survivor.state(PUSH)).isEqualTo("NOT_ASKED");
    }

    private void secondWaitsForFirst(Runnable first, Runnable second) throws Exception {
        try (ExecutorService pod = Executors.newSingleThreadExecutor()) {
            Future<?> later = QuarkusTransaction.requiringNew().call(() -> {
                first.run();
                Future<?> running =
                        pod.submit(() -> QuarkusTransaction.requiringNew().run(second));
                Awaitility.await("the second waits").until(this::somebodyWaits);
                return running;
            });
            later.get();
        }
    }

    private boolean somebodyWaits() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("SELECT 1 FROM pg_locks WHERE NOT granted")
                        .getResultStream()
                        .findAny()
                        .isPresent());
    }

    private void merge() {
        merges.join(new Merge(younger.id(), survivor.id(), 2), UUID.randomUUID());
    }

    private void sayYes() {
        recording.decide(younger.id(), PUSH, new Wish(Answer.GIVEN, 1, Source.resident(Channel.APP)));
    }
}
