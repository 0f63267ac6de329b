package gent.rechtstreeks.notifications.read;

import static gent.rechtstreeks.kit.testing.TestClock.START;
import static gent.rechtstreeks.notifications.deliver.Kind.SILENCED;
import static gent.rechtstreeks.notifications.testing.Wire.next;
import static gent.rechtstreeks.notifications.testing.Wire.reminder;
import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.notifications.deliver.Decisions;
import gent.rechtstreeks.notifications.deliver.store.FeedEntries;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class ReadMarkResourceTest {

    @Inject
    FeedEntries entries;

    private final FeedClient resident = new FeedClient();

    @Test
    void aMarkIsSetAndClearedAndTwiceIsTheSameAsOnce() {
        UUID entry = told();

        mark(resident, entry).then().statusCode(204);
        mark(resident, entry).then().statusCode(204);
        assertThat(resident.entries()).extracting(Entry::read).containsExactly(true);

        unmark(resident, entry).then().statusCode(204);
        unmark(resident, entry).then().statusCode(204);
        assertThat(resident.entries()).extracting(Entry::read).containsExactly(false);
    }

    @Test
    void whatIsNewInAnEntryIsUnread() {
        Decision granted = wasteBags(resident.resident()).build();
        send(granted);
        mark(resident, resident.awaitEntries(1).getFirst().id()).then().statusCode(204);

        send(next(granted, Kind.RAISED).setAmountCents(10500L).build());

        Entry raised = resident.await(
                        entries -> "RAISED".equals(entries.getFirst().type()))
                .getFirst();
        assertThat(raised.read()).isFalse();
    }

    @Test
    void aMarkThatIsSetWhileTheEntryIsBeingWrittenIsKept() {
        UUID entry = told();

        QuarkusTransaction.requiringNew().run(() -> {
            FeedEntryRow written = entries.findById(entry);
            mark(resident, entry).then().statusCode(204);
            written.remember(Decisions.of(7, "waste-bags", SILENCED), START);
        });

        assertThat(resident.entries()).extracting(Entry::read).containsExactly(true);
    }

    @Test
    void anotherResidentsEntryDoesNotExist() {
        UUID entry = told();
        FeedClient other = new FeedClient();

        notFound(mark(other, entry));
        notFound(unmark(other, entry));
        notFound(mark(other, UUID.randomUUID()));
        assertThat(resident.entries()).extracting(Entry::read).containsExactly(false);
    }

    @Test
    void whatWasNeverShownCannotBeMarked() {
        Decision reminded = reminder(resident.resident()).build();
        send(next(reminded, Kind.FULFILLED).build());
        told();

        notFound(mark(resident, FeedEntries.idOf(reminded.getDecisionId(), resident.resident())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "not-a-uuid", "00000000-0000-0000-0000-00000000000g"})
    void whatIsNoIdDoesNotExist(String id) {
        resident.asked().put("/feed/{id}/read", id).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        resident.asked()
                .contentType("application/xml")
                .body("<read/>")
                .put("/feed/{id}/read", told())
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    private UUID told() {
        send(wasteBags(resident.resident()).build());
        return resident.awaitEntries(1).getFirst().id();
    }

    private static Response mark(FeedClient resident, UUID entry) {
        return resident.asked().put("/feed/{id}/read", entry);
    }

    private static Response unmark(FeedClient resident, UUID entry) {
        return resident.asked().delete("/feed/{id}/read", entry);
    }

    private static void notFound(Response response) {
        response.then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownEntry"));
    }
}
