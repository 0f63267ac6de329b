package gent.rechtstreeks.notifications.arrive;

import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.notifications.deliver.Merge;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Two pods: one merges a resident while the other tells that resident something. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MergeMeetsDeliveryTest {

    @Inject
    Deliveries deliveries;

    @Inject
    Merges merges;

    @Inject
    EntityManager entities;

    private final FeedClient survivor = new FeedClient();
    private final FeedClient younger = new FeedClient();

    @Test
    void whatIsToldDuringAMergeIsToldToTheSurvivor() throws Exception {
        secondWaitsForFirst(this::merge, this::tell);

        assertThat(survivor.entries()).extracting(Entry::type).containsExactly("GRANTED");
        assertThat(younger.entries()).isEqualTo(survivor.entries());
    }

    @Test
    void aMergeTakesAlongWhatIsBeingTold() throws Exception {
        secondWaitsForFirst(this::tell, this::merge);

        assertThat(survivor.entries()).extracting(Entry::type).containsExactly("GRANTED");
        assertThat(younger.entries()).isEqualTo(survivor.entries());
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
        merges.join(new Merge(younger.resident(), survivor.resident(), 2));
    }

    private void tell() {
        deliveries.deliver(
                List.of(WireDecisions.read(wasteBags(younger.resident()).build())));
    }
}
