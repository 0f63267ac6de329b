package gent.rechtstreeks.notifications.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.notifications.deliver.Decision;
import gent.rechtstreeks.notifications.deliver.Kind;
import gent.rechtstreeks.notifications.deliver.Occasion;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import gent.rechtstreeks.notifications.testing.FeedClient.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two pods write into the same feeds while a client resumes from its cursor again and again. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ConcurrentWritersTest {

    private static final int BATCHES = 60;
    private static final int DECISIONS = 3;

    @Inject
    Deliveries deliveries;

    private final FeedClient resident = new FeedClient();
    private final FeedClient neighbour = new FeedClient();

    @Test
    void whoResumesMissesNothingAndSeesNothingTwice() throws Exception {
        try (ExecutorService pods = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> writing = Stream.of(pods.submit(this::write), pods.submit(this::write))
                    .toList();

            List<Entry> seen = readUntil(writing);

            assertThat(seen).extracting(Entry::cursor).doesNotHaveDuplicates();
            assertThat(seen).extracting(Entry::id).doesNotHaveDuplicates().hasSize(2 * BATCHES * DECISIONS);
            assertThat(seen).isEqualTo(everythingFromTheStart());
        }
    }

    private int write() {
        IntStream.range(0, BATCHES).forEach(batch -> {
            List<Decision> decisions = new ArrayList<>();
            for (int i = 0; i < DECISIONS; i++) {
                decisions.add(granted(resident.resident()));
                decisions.add(granted(neighbour.resident()));
            }
            // In any order: the feeds must be locked in an order of their own.
            Collections.shuffle(decisions);
            QuarkusTransaction.requiringNew().run(() -> deliveries.deliver(decisions));
        });
        return BATCHES;
    }

    private List<Entry> readUntil(List<Future<Integer>> writing) throws ExecutionException, InterruptedException {
        List<Entry> seen = new ArrayList<>();
        String next = null;
        boolean allWritten;
        Page page;
        do {
            allWritten = writing.stream().allMatch(Future::isDone);
            page = resident.page(next, 7);
            seen.addAll(page.entries());
            next = page.next();
        } while (!allWritten || !page.entries().isEmpty());
        for (Future<Integer> pod : writing) {
            assertThat(pod.get()).isEqualTo(BATCHES);
        }
        return seen;
    }

    private List<Entry> everythingFromTheStart() {
        List<Entry> all = new ArrayList<>();
        Page page = resident.page(null, 100);
        while (!page.entries().isEmpty()) {
            all.addAll(page.entries());
            page = resident.page(page.next(), 100);
        }
        return all;
    }

    private static Decision granted(UUID addressee) {
        return new Decision(
                UUID.randomUUID(),
                1,
                addressee,
                UUID.randomUUID(),
                Occasion.BIRTH,
                "waste-bags",
                Kind.GRANTED,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                OptionalLong.of(8400),
                Optional.empty(),
                List.of(),
                false);
    }
}
