package gent.rechtstreeks.notifications.arrive;

import static gent.rechtstreeks.notifications.testing.Wire.alsoTo;
import static gent.rechtstreeks.notifications.testing.Wire.decision;
import static gent.rechtstreeks.notifications.testing.Wire.next;
import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.notifications.testing.CityApp;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import gent.rechtstreeks.notifications.testing.Operator;
import gent.rechtstreeks.residents.Resident;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class MergeArrivalTest {

    private final FeedClient survivor = new FeedClient();
    private final FeedClient younger = new FeedClient();

    @Test
    void theFeedOfTheYoungerJoinsThatOfTheSurvivorAndKeepsWhatWasRead() {
        send(wasteBags(survivor.resident()).build());
        Decision moved =
                decision(younger.resident(), "birth-grant", Kind.INFORMED).build();
        send(moved);
        String seen = survivor.awaitEntries(1).getFirst().cursor();
        UUID read = younger.awaitEntries(1).getFirst().id();
        younger.asked().put("/feed/" + read + "/read").then().statusCode(204);

        merge(younger, survivor);

        assertThat(survivor.awaitEntries(2)).extracting(Entry::type).containsExactly("GRANTED", "INFORMED");
        assertThat(survivor.page(seen, 100).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.lifeEvent()).isEqualTo(moved.getLifeEventId());
            assertThat(entry.read()).isTrue();
        });
        assertThat(Operator.trail(moved.getLifeEventId())).containsExactly("told birth-grant INFORMED");
    }

    @Test
    void anAppThatTheYoungerLinkedIsLinkedNoMore() {
        UUID subscriber = CityApp.OURS.links(younger);
        CityApp.OURS.reads(subscriber, "").body("type", not(endsWith("unknownSubscriber")));

        merge(younger, survivor);

        Awaitility.await()
                .untilAsserted(() ->
                        CityApp.OURS.reads(subscriber, "").statusCode(404).body("type", endsWith("unknownSubscriber")));
    }

    @Test
    void whatArrivesLaterForTheYoungerIsToldToTheSurvivorInTheSameEntry() {
        Decision granted = wasteBags(younger.resident()).build();
        send(granted);
        younger.awaitEntries(1);
        merge(younger, survivor);
        Entry moved = survivor.awaitEntries(1).getFirst();

        send(next(granted, Kind.RAISED).setAmountCents(10500L).build());

        assertThat(survivor.await(entries -> "RAISED".equals(entries.getFirst().type())))
                .extracting(Entry::id)
                .containsExactly(moved.id());
    }

    @Test
    void oneDecisionThatBothHeardOfStandsOnce() {
        Decision granted = wasteBags(younger.resident()).build();
        send(granted);
        younger.awaitEntries(1);
        send(alsoTo(survivor.resident(), granted));
        Entry own = survivor.awaitEntries(1).getFirst();

        merge(younger, survivor);

        assertThat(younger.await(List.of(own)::equals)).isEqualTo(survivor.entries());
    }

    @Test
    void aDuplicateMergeChangesNothing() {
        send(wasteBags(younger.resident()).build());
        younger.awaitEntries(1);
        merge(younger, survivor);
        Entry moved = survivor.awaitEntries(1).getFirst();

        merge(younger, survivor);
        awaitRefusalBehind(younger);

        assertThat(survivor.entries()).containsExactly(moved);
    }

    @Test
    void aChainOfMergesEndsAtTheLastSurvivorAndNeverInARing() {
        FeedClient last = new FeedClient();
        send(wasteBags(younger.resident()).build());
        younger.awaitEntries(1);
        merge(younger, survivor);
        survivor.awaitEntries(1);
        merge(survivor, last);
        last.awaitEntries(1);

        Envelope ring = merge(last, younger);
        assertThat(Operator.awaitDeadLetter(ring)).containsEntry("reason", "residents merged in a ring");
        send(decision(younger.resident(), "birth-grant", Kind.INFORMED).build());

        assertThat(last.awaitEntries(2)).extracting(Entry::type).containsExactly("GRANTED", "INFORMED");
    }

    @Test
    void theSecondMergeOfAChainMayArriveFirst() {
        FeedClient last = new FeedClient();
        send(wasteBags(survivor.resident()).build());
        send(wasteBags(younger.resident()).build());
        survivor.awaitEntries(1);
        younger.awaitEntries(1);
        merge(survivor, last);
        last.awaitEntries(1);

        merge(younger, survivor);

        assertThat(last.awaitEntries(2)).isEqualTo(survivor.entries()).isEqualTo(younger.entries());
    }

    @Test
    void aMergeIntoItselfIsADeadLetter() {
        Envelope itself = merge(younger, younger);

        assertThat(Operator.awaitDeadLetter(itself)).containsEntry("reason", "a resident who supersedes itself");
    }

    @Test
    void aVersionBelowOneIsADeadLetter() {
        Envelope none = merge(younger, survivor, 0);

        assertThat(Operator.awaitDeadLetter(none)).containsEntry("reason", "a version below 1");
    }

    @Test
    void anOlderVersionThatArrivesLateChangesNothing() {
        FeedClient former = new FeedClient();
        send(wasteBags(younger.resident()).build());
        younger.awaitEntries(1);
        merge(younger, survivor, 3);
        survivor.awaitEntries(1);

        merge(younger, former, 2);
        awaitRefusalBehind(younger);
        send(decision(younger.resident(), "birth-grant", Kind.INFORMED).build());

        assertThat(survivor.awaitEntries(2)).isEqualTo(younger.entries());
        assertThat(former.entries()).isEmpty();
    }

    @Test
    void aNewerVersionCounts() {
        FeedClient last = new FeedClient();
        send(wasteBags(younger.resident()).build());
        younger.awaitEntries(1);
        merge(younger, survivor, 2);
        survivor.awaitEntries(1);

        merge(younger, last, 3);
        younger.await(List::isEmpty);
        send(decision(younger.resident(), "birth-grant", Kind.INFORMED).build());

        assertThat(last.awaitEntries(1)).isEqualTo(younger.entries());
    }

    @Test
    void whoIsStillLoggedInAsTheYoungerReadsAndMarksTheFeedOfTheSurvivor() {
        send(wasteBags(younger.resident()).build());
        younger.awaitEntries(1);
        String before = younger.page(null, 1).next();
        merge(younger, survivor);
        UUID moved = survivor.awaitEntries(1).getFirst().id();

        assertThat(younger.page(null, 100)).isEqualTo(survivor.page(null, 100));
        younger.asked()
                .queryParam("after", before)
                .get("/feed")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedCursor"));
        younger.asked().put("/feed/" + moved + "/read").then().statusCode(204);
        assertThat(survivor.entries()).extracting(Entry::read).containsExactly(true);
        younger.asked().delete("/feed/" + moved + "/read").then().statusCode(204);
        assertThat(survivor.entries()).extracting(Entry::read).containsExactly(false);
    }

    /** What is refused came behind all that was sent of this resident before, so that is done. */
    private static void awaitRefusalBehind(FeedClient resident) {
        Operator.awaitDeadLetter(merge(resident, resident));
    }

    private static Envelope merge(FeedClient younger, FeedClient survivor) {
        return merge(younger, survivor, 2);
    }

    private static Envelope merge(FeedClient younger, FeedClient survivor, long version) {
        Resident merged = Resident.newBuilder()
                .setResidentId(younger.resident())
                .setVersion(version)
                .setSupersededBy(survivor.resident())
                .setRecordedAt(Instant.parse("2026-03-02T08:59:59Z"))
                .build();
        return TopicProbe.send("residents", younger.resident().toString(), merged);
    }
}
