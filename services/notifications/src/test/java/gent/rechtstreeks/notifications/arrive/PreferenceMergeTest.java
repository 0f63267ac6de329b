package gent.rechtstreeks.notifications.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.notifications.deliver.Merge;
import gent.rechtstreeks.notifications.testing.FeedClient;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** In which language two residents read who turn out to be one. */
@QuarkusTest
@WithTestResource(StackResource.class)
class PreferenceMergeTest {

    @Inject
    Merges merges;

    @Inject
    EntityManager entities;

    private final FeedClient survivor = new FeedClient();
    private final FeedClient younger = new FeedClient();

    @Test
    void whatTheSurvivorChoseCounts() {
        survivor.choose("en");
        younger.choose("fr");

        merge(younger, survivor, 2);

        assertThat(survivor.language()).isEqualTo("en");
        assertThat(younger.language()).isEqualTo("en");
    }

    @Test
    void dutchThatWasChosenCountsToo() {
        survivor.choose("nl");
        younger.choose("fr");

        merge(younger, survivor, 2);

        assertThat(survivor.language()).isEqualTo("nl");
    }

    @Test
    void whatTheYoungerChoseIsKeptWhenTheSurvivorChoseNothing() {
        younger.choose("fr");

        merge(younger, survivor, 2);

        assertThat(survivor.language()).isEqualTo("fr");
    }

    @Test
    void aDuplicateMergeChangesNothing() {
        younger.choose("fr");
        merge(younger, survivor, 2);
        survivor.choose("en");

        merge(younger, survivor, 2);
        merge(younger, new FeedClient(), 1);

        assertThat(younger.language()).isEqualTo("en");
    }

    @Test
    void aChoiceTravelsAlongAChainOfMerges() {
        FeedClient last = new FeedClient();
        younger.choose("fr");
        merge(younger, survivor, 2);

        merge(survivor, last, 2);

        assertThat(last.language()).isEqualTo("fr");
        assertThat(younger.language()).isEqualTo("fr");
    }

    @Test
    void whoIsStillLoggedInAsTheYoungerChoosesForTheSurvivor() {
        merge(younger, survivor, 2);

        younger.choose("fr");

        assertThat(survivor.language()).isEqualTo("fr");
    }

    @Test
    void aChoiceThatIsMadeDuringAMergeIsNotLost() throws Exception {
        try (ExecutorService device = Executors.newSingleThreadExecutor()) {
            Future<?> choosing = QuarkusTransaction.requiringNew().call(() -> {
                merges.join(new Merge(younger.resident(), survivor.resident(), 2));
                Future<?> running = device.submit(() -> younger.choose("fr"));
                Awaitility.await("the choice waits").until(this::somebodyWaits);
                return running;
            });
            choosing.get();
        }

        assertThat(survivor.language()).isEqualTo("fr");
    }

    private boolean somebodyWaits() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("SELECT 1 FROM pg_locks WHERE NOT granted")
                        .getResultStream()
                        .findAny()
                        .isPresent());
    }

    private void merge(FeedClient from, FeedClient into, long version) {
        QuarkusTransaction.requiringNew().run(() -> merges.join(new Merge(from.resident(), into.resident(), version)));
    }
}
