package gent.rechtstreeks.notifications.read;

import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import gent.rechtstreeks.notifications.testing.FeedClient.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class FeedResourceTest {

    private final FeedClient resident = new FeedClient();

    @Test
    void aResidentToWhomNothingWasToldHasAnEmptyFeed() {
        Page page = resident.page(null, 100);

        assertThat(page.entries()).isEmpty();
        assertThat(resident.page(page.next(), 100)).isEqualTo(page);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        tellThreeThings();
        var all = resident.entries();

        Page first = resident.page(null, 2);
        Page second = resident.page(first.next(), 2);
        Page third = resident.page(second.next(), 2);

        assertThat(first.entries()).isEqualTo(all.subList(0, 2));
        assertThat(second.entries()).isEqualTo(all.subList(2, 3));
        assertThat(third.entries()).isEmpty();
        assertThat(third.next())
                .isEqualTo(second.next())
                .isEqualTo(all.getLast().cursor());
    }

    @Test
    void theSameFeedIsNotSentAgain() {
        tellThreeThings();
        String tag = resident.feed().statusCode(200).extract().header("ETag");

        resident.asked()
                .header("If-None-Match", tag)
                .get("/feed")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Cache-Control", containsString("private"))
                .body(equalTo(""));
    }

    @Test
    void aReadMarkChangesTheTagButNotTheCursor() {
        tellThreeThings();
        String tag = resident.feed().extract().header("ETag");
        Entry first = resident.entries().getFirst();

        resident.asked().put("/feed/{id}/read", first.id()).then().statusCode(204);

        resident.asked()
                .header("If-None-Match", tag)
                .get("/feed")
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
        assertThat(resident.entries().getFirst().read()).isTrue();
        assertThat(resident.entries().getFirst().cursor()).isEqualTo(first.cursor());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "not a cursor", "AAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aMalformedCursorIsRefused(String cursor) {
        resident.asked()
                .queryParam("after", cursor)
                .get("/feed")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedCursor"));
    }

    @Test
    void somebodyElsesCursorIsRefusedInTheSameWords() {
        tellThreeThings();
        String theirs = resident.page(null, 1).next();
        FeedClient other = new FeedClient();

        String refused = other.asked()
                .queryParam("after", theirs)
                .get("/feed")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedCursor"))
                .extract()
                .path("detail");

        other.asked().queryParam("after", "nonsense").get("/feed").then().body("detail", equalTo(refused));
    }

    @Test
    void aCursorAheadOfTheFeedIsRefused() {
        resident.asked()
                .queryParam("after", new Cursor(1, 0).text(resident.resident()))
                .get("/feed")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedCursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "ten", "1.5", "99999999999"})
    void aLimitThatIsNoneIsRefused(String limit) {
        resident.asked()
                .queryParam("limit", limit)
                .get("/feed")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedLimit"));
    }

    @Test
    void theFeedIsJsonOnly() {
        resident.asked().accept("application/xml").get("/feed").then().statusCode(406);
    }

    private void tellThreeThings() {
        for (int i = 0; i < 3; i++) {
            send(wasteBags(resident.resident()).build());
        }
        resident.awaitEntries(3);
    }
}
