package gent.rechtstreeks.notifications.read.live;

import static gent.rechtstreeks.notifications.testing.Wire.next;
import static gent.rechtstreeks.notifications.testing.Wire.reminder;
import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import gent.rechtstreeks.notifications.testing.LiveClient;
import gent.rechtstreeks.notifications.testing.LiveClient.Event;
import gent.rechtstreeks.residents.Resident;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock stands still here, so nobody looks unless woken by the database. */
@QuarkusTest
@WithTestResource(StackResource.class)
class LiveFeedTest {

    private final FeedClient resident = new FeedClient();

    @Test
    void whatIsToldComesInTheOrderAndTheShapeOfTheFeed() {
        tell(1);
        try (LiveClient live = LiveClient.follow(resident)) {
            live.await(1);

            tell(2);

            assertThat(live.await(3)).extracting(Event::name).containsOnly("entry");
            assertThat(live.entries()).isEqualTo(resident.awaitEntries(3));
            assertThat(live.events())
                    .extracting(Event::id)
                    .isEqualTo(live.entries().stream().map(Entry::cursor).toList());
        }
    }

    @Test
    void theAnswerIsAnEventStreamThatNobodyKeeps() {
        try (LiveClient live = LiveClient.follow(resident)) {
            var headers = live.answer().headers();

            assertThat(live.answer().statusCode()).isEqualTo(200);
            assertThat(headers.firstValue("Content-Type")).hasValue("text/event-stream");
            assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
            assertThat(headers.firstValue("X-Accel-Buffering")).hasValue("no");
            tell(1);
            live.await(1);
            assertThat(live.retries()).containsExactly("2000");
        }
    }

    @Test
    void whoResumesAfterAnyEventMissesNothingAndSeesNothingTwice() {
        tell(4);
        List<Entry> all = resident.awaitEntries(4);
        for (int seen = 1; seen <= all.size(); seen++) {
            String last = all.get(seen - 1).cursor();
            try (LiveClient resumed = LiveClient.resume(resident, last);
                    LiveClient asked = LiveClient.after(resident, last)) {
                tell(1);
                List<Entry> now = resident.awaitEntries(all.size() + seen);

                resumed.await(now.size() - seen);
                asked.await(now.size() - seen);
                assertThat(resumed.entries()).isEqualTo(now.subList(seen, now.size()));
                assertThat(asked.entries()).isEqualTo(now.subList(seen, now.size()));
            }
        }
    }

    @Test
    void aFeedThatIsLongerThanAPieceComesWhole() {
        TopicProbe.together(() -> tell(70));
        List<Entry> all = resident.awaitEntries(70);
        try (LiveClient live = LiveClient.follow(resident)) {
            live.await(70);

            assertThat(live.entries()).isEqualTo(all);
        }
    }

    @Test
    void whatIsTakenBackComesAsATombstoneWithoutText() {
        Decision reminded = reminder(resident.resident()).build();
        try (LiveClient live = LiveClient.follow(resident)) {
            send(reminded);
            String shown = live.await(1).getFirst().id();

            send(next(reminded, Kind.FULFILLED).build());

            Event tombstone = live.await(2).getLast();
            assertThat(tombstone.name()).isEqualTo("withdrawn");
            assertThat(tombstone.id()).isNotEqualTo(shown);
            assertThat(tombstone.entry().id())
                    .isEqualTo(live.entries().getFirst().id());
            assertThat(tombstone.entry().title()).isNull();
            assertThat(tombstone.entry().text()).isNull();
        }
    }

    @Test
    void whoWasAwayMeanwhileSeesTheTombstoneOnly() {
        Decision reminded = reminder(resident.resident()).build();
        send(reminded);
        resident.awaitEntries(1);
        send(next(reminded, Kind.FULFILLED).build());
        resident.await(entries -> "WITHDRAWN".equals(entries.getFirst().state()));

        try (LiveClient live = LiveClient.follow(resident)) {
            assertThat(live.await(1)).extracting(Event::name).containsExactly("withdrawn");
        }
    }

    @Test
    void allDevicesOfAResidentSeeTheSameAndNobodyElseSeesIt() {
        FeedClient neighbour = new FeedClient();
        try (LiveClient phone = LiveClient.follow(resident);
                LiveClient tablet = LiveClient.follow(resident);
                LiveClient next = LiveClient.follow(neighbour)) {
            tell(3);
            send(wasteBags(neighbour.resident()).build());

            phone.await(3);
            tablet.await(3);
            next.await(1);
            assertThat(phone.entries()).isEqualTo(tablet.entries()).isEqualTo(resident.entries());
            assertThat(next.entries()).isEqualTo(neighbour.entries());
        }
    }

    @Test
    void theFeedOfOneWhoTurnsOutToBeAnotherEndsAndGoesOnThere() {
        FeedClient survivor = new FeedClient();
        tell(1);
        try (LiveClient younger = LiveClient.follow(resident);
                LiveClient older = LiveClient.follow(survivor)) {
            String seen = younger.await(1).getFirst().id();

            merge(resident, survivor);

            younger.awaitEnd();
            assertThat(older.await(1)).hasSize(1);
            refused(seen);
        }
    }

    @Test
    void theLastEventCountsForMoreThanTheAddress() {
        tell(2);
        List<Entry> all = resident.awaitEntries(2);

        resident.asked()
                .header("Last-Event-ID", "nonsense")
                .queryParam("after", all.getFirst().cursor())
                .get("/feed/live")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "not a cursor", "AAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aMalformedCursorIsRefused(String cursor) {
        refused(cursor);
    }

    @Test
    void somebodyElsesCursorIsRefusedAndTakesNoPlace() {
        tell(1);
        String theirs = resident.awaitEntries(1).getFirst().cursor();
        FeedClient other = new FeedClient();
        for (int i = 0; i < 6; i++) {
            other.asked()
                    .header("Last-Event-ID", theirs)
                    .get("/feed/live")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:problem-type:rechtstreeks:malformedCursor"));
        }
    }

    @Test
    void whatIsNoEventStreamIsRefused() {
        resident.asked().accept("application/json").get("/feed/live").then().statusCode(406);
    }

    private void refused(String cursor) {
        resident.asked()
                .header("Last-Event-ID", cursor)
                .get("/feed/live")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedCursor"));
        resident.asked().queryParam("after", cursor).get("/feed/live").then().statusCode(400);
    }

    private void tell(int times) {
        for (int i = 0; i < times; i++) {
            send(wasteBags(resident.resident()).build());
        }
    }

    static void merge(FeedClient younger, FeedClient survivor) {
        TopicProbe.send(
                "residents",
                younger.resident().toString(),
                Resident.newBuilder()
                        .setResidentId(younger.resident())
                        .setVersion(2)
                        .setSupersededBy(survivor.resident())
                        .setRecordedAt(Instant.parse("2026-03-02T08:59:59Z"))
                        .build());
    }
}
