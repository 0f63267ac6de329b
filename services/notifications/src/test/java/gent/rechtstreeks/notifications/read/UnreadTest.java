package gent.rechtstreeks.notifications.read;

import static gent.rechtstreeks.notifications.testing.Wire.next;
import static gent.rechtstreeks.notifications.testing.Wire.reminder;
import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
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
class UnreadTest {

    @Inject
    TestClock clock;

    private final FeedClient resident = new FeedClient();

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void whoWasToldNothingHasNothingUnread() {
        assertThat(unread()).isZero();
    }

    @Test
    void whatWasReadOrPutAwayDoesNotCount() {
        for (int i = 0; i < 3; i++) {
            send(wasteBags(resident.resident()).build());
        }
        List<UUID> told = resident.awaitEntries(3).stream().map(Entry::id).toList();
        assertThat(unread()).isEqualTo(3);

        resident.asked().put("/feed/{id}/read", told.get(0)).then().statusCode(204);
        resident.asked().put("/feed/{id}/archived", told.get(1)).then().statusCode(204);
        assertThat(unread()).isEqualTo(1);

        resident.asked().delete("/feed/{id}/archived", told.get(1)).then().statusCode(204);
        assertThat(unread()).isEqualTo(2);
    }

    @Test
    void whatWasTakenBackDoesNotCount() {
        Decision reminded = reminder(resident.resident()).build();
        send(reminded);
        resident.awaitEntries(1);
        assertThat(unread()).isEqualTo(1);

        send(next(reminded, Kind.FULFILLED).build());

        resident.await(entries -> "WITHDRAWN".equals(entries.getFirst().state()));
        assertThat(unread()).isZero();
    }

    @Test
    void whatIsPastItsDeadlineDoesNotCount() {
        send(reminder(resident.resident()).build());
        send(wasteBags(resident.resident()).build());
        resident.awaitEntries(2);
        assertThat(unread()).isEqualTo(2);

        clock.advance(Duration.ofDays(17));

        assertThat(unread()).isEqualTo(1);
    }

    private int unread() {
        return resident.asked()
                .get("/feed/unread")
                .then()
                .statusCode(200)
                .extract()
                .path("unread");
    }
}
