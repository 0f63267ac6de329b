package gent.rechtstreeks.notifications.deliver.store;

import static gent.rechtstreeks.notifications.testing.Wire.DEADLINE;
import static gent.rechtstreeks.notifications.testing.Wire.decision;
import static gent.rechtstreeks.notifications.testing.Wire.next;
import static gent.rechtstreeks.notifications.testing.Wire.reminder;
import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import gent.rechtstreeks.notifications.testing.FeedClient.Listed;
import gent.rechtstreeks.notifications.testing.FeedClient.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class ClearOutTest {

    private static final Duration RETENTION = Duration.ofDays(90);
    private static final Duration UNTIL_AFTER_THE_DEADLINE = Duration.ofDays(17);

    @Inject
    ClearOut clearOut;

    @Inject
    TestClock clock;

    private final FeedClient resident = new FeedClient();

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void aTombstoneGoesAfterTheRetentionAndNotBefore() {
        fulfilled();

        clock.advance(RETENTION);
        clearOut.clear();
        assertThat(resident.entries()).extracting(Entry::state).containsExactly("WITHDRAWN");

        clock.advance(Duration.ofSeconds(1));
        clearOut.clear();
        assertThat(resident.entries()).isEmpty();
    }

    @Test
    void whoHadReadSoFarReadsOn() {
        fulfilled();
        String next = resident.page(null, 100).next();
        clearAfter(RETENTION.plusSeconds(1));

        send(wasteBags(resident.resident()).build());

        Entry told = resident.awaitEntries(1).getFirst();
        assertThat(resident.page(next, 100).entries()).containsExactly(told);
    }

    @Test
    void whoNeverSawTheTombstoneBeginsAnew() {
        Decision reminded = reminder(resident.resident()).build();
        send(reminded);
        String seen = resident.awaitEntries(1).getFirst().cursor();
        send(next(reminded, Kind.FULFILLED).build());
        resident.await(entries -> "WITHDRAWN".equals(entries.getFirst().state()));
        clearAfter(RETENTION.plusSeconds(1));

        resident.asked()
                .queryParam("after", seen)
                .get("/feed")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedCursor"));
        assertThat(resident.entries()).isEmpty();
    }

    @Test
    void whoBeginsAfterwardsReadsPastWhatIsGone() {
        send(wasteBags(resident.resident()).build());
        resident.awaitEntries(1);
        Decision reminded = reminder(resident.resident()).build();
        send(reminded);
        resident.awaitEntries(2);
        send(next(reminded, Kind.FULFILLED).build());
        resident.await(entries -> "WITHDRAWN".equals(entries.getLast().state()));
        send(wasteBags(resident.resident()).build());
        List<Entry> all = resident.awaitEntries(3);
        clearAfter(RETENTION.plusSeconds(1));

        Page first = resident.page(null, 1);
        Page second = resident.page(first.next(), 1);

        assertThat(first.entries())
                .extracting(Entry::id)
                .containsExactly(all.getFirst().id());
        assertThat(second.entries())
                .extracting(Entry::id)
                .containsExactly(all.getLast().id());
    }

    @Test
    void whatIsLongPastItsDeadlineGoesAndWhatHasNoneStays() {
        send(wasteBags(resident.resident()).build());
        String seen = resident.awaitEntries(1).getFirst().cursor();
        send(reminder(resident.resident()).build());
        resident.awaitEntries(2);

        clearAfter(UNTIL_AFTER_THE_DEADLINE.plus(RETENTION));

        assertThat(resident.entries()).extracting(Entry::type).containsExactly("GRANTED");
        assertThat(resident.page(seen, 100).entries()).isEmpty();
    }

    @Test
    void anOverviewGoesWithTheRightsThatItLists() {
        UUID birth = UUID.randomUUID();
        inform("baby-swimming", birth);
        inform("night-light", birth);
        resident.await(
                entries -> !entries.isEmpty() && entries.getFirst().rights().size() == 2);

        clearAfter(UNTIL_AFTER_THE_DEADLINE.plus(RETENTION));
        assertThat(resident.entries()).isEmpty();

        clock.set(TestClock.START);
        inform("toy-library", birth);
        assertThat(resident.awaitEntries(1).getFirst().rights())
                .extracting(Listed::right)
                .containsExactly("toy-library");
    }

    @Test
    void whatComesLateOfWhatWentStaysSilent() {
        Decision reminded = fulfilled();
        clearAfter(RETENTION.plusSeconds(1));

        clock.set(TestClock.START);
        send(reminded);
        send(wasteBags(resident.resident()).build());

        assertThat(resident.awaitEntries(1)).extracting(Entry::type).containsExactly("GRANTED");
    }

    private void inform(String right, UUID lifeEvent) {
        send(decision(resident.resident(), right, Kind.INFORMED)
                .setLifeEventId(lifeEvent)
                .setDeadline(DEADLINE)
                .build());
    }

    private Decision fulfilled() {
        Decision reminded = reminder(resident.resident()).build();
        send(reminded);
        resident.awaitEntries(1);
        send(next(reminded, Kind.FULFILLED).build());
        resident.await(entries -> "WITHDRAWN".equals(entries.getFirst().state()));
        return reminded;
    }

    private void clearAfter(Duration duration) {
        clock.advance(duration);
        clearOut.clear();
    }
}
