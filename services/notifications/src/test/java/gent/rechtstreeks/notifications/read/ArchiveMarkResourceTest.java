package gent.rechtstreeks.notifications.read;

import static gent.rechtstreeks.notifications.testing.Wire.next;
import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class ArchiveMarkResourceTest {

    private final FeedClient resident = new FeedClient();

    @Test
    void aMarkIsSetAndClearedAndTwiceIsTheSameAsOnce() {
        UUID entry = told(resident);

        archive(resident, entry).then().statusCode(204);
        archive(resident, entry).then().statusCode(204);
        assertThat(resident.entries()).extracting(Entry::archived).containsExactly(true);

        unarchive(resident, entry).then().statusCode(204);
        unarchive(resident, entry).then().statusCode(204);
        assertThat(resident.entries()).extracting(Entry::archived).containsExactly(false);
    }

    @Test
    void aMarkChangesTheTagAndMovesNoCursor() {
        Entry entry = entry(resident);
        String tag = resident.feed().extract().header("ETag");

        archive(resident, entry.id()).then().statusCode(204);

        resident.feed().header("ETag", not(tag));
        assertThat(resident.entries()).extracting(Entry::cursor).containsExactly(entry.cursor());
    }

    @Test
    void whatSaysSomethingNewComesBack() {
        Decision granted = wasteBags(resident.resident()).build();
        send(granted);
        archive(resident, resident.awaitEntries(1).getFirst().id()).then().statusCode(204);

        send(next(granted, Kind.RAISED).setAmountCents(10500L).build());

        Entry raised = resident.await(
                        entries -> "RAISED".equals(entries.getFirst().type()))
                .getFirst();
        assertThat(raised.archived()).isFalse();
    }

    @Test
    void anotherResidentsEntryDoesNotExist() {
        UUID entry = told(resident);
        FeedClient other = new FeedClient();

        notFound(archive(other, entry));
        notFound(unarchive(other, entry));
        notFound(archive(other, UUID.randomUUID()));
        assertThat(resident.entries()).extracting(Entry::archived).containsExactly(false);
    }

    private static UUID told(FeedClient resident) {
        return entry(resident).id();
    }

    private static Entry entry(FeedClient resident) {
        send(wasteBags(resident.resident()).build());
        return resident.awaitEntries(1).getFirst();
    }

    private static Response archive(FeedClient resident, UUID entry) {
        return resident.asked().put("/feed/{id}/archived", entry);
    }

    private static Response unarchive(FeedClient resident, UUID entry) {
        return resident.asked().delete("/feed/{id}/archived", entry);
    }

    private static void notFound(Response response) {
        response.then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownEntry"));
    }
}
