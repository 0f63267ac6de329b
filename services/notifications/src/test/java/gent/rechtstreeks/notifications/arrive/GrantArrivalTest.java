package gent.rechtstreeks.notifications.arrive;

import static gent.rechtstreeks.notifications.testing.Wire.DEADLINE;
import static gent.rechtstreeks.notifications.testing.Wire.alsoTo;
import static gent.rechtstreeks.notifications.testing.Wire.decision;
import static gent.rechtstreeks.notifications.testing.Wire.next;
import static gent.rechtstreeks.notifications.testing.Wire.reminder;
import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.sendAgain;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import gent.rechtstreeks.notifications.testing.Operator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class GrantArrivalTest {

    @Inject
    TestClock clock;

    private final FeedClient resident = new FeedClient();

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void aGrantIsToldInTheFeed() {
        Decision granted = wasteBags(resident.resident()).build();
        send(granted);

        assertThat(resident.awaitEntries(1)).singleElement().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo("GRANTED");
            assertThat(entry.right()).isEqualTo("waste-bags");
            assertThat(entry.lifeEvent()).isEqualTo(granted.getLifeEventId());
            assertThat(entry.state()).isEqualTo("ACTIVE");
            assertThat(entry.title()).isEqualTo("U krijgt €\u00a084 voor vuilniszakken");
            assertThat(entry.text()).contains("€\u00a084 voor het jaar 2026");
            assertThat(entry.at()).isEqualTo("2026-03-02T09:00:00Z");
            assertThat(entry.read()).isFalse();
            assertThat(entry.deadline()).isNull();
        });
    }

    @Test
    void aDuplicateIsToldOnce() {
        Decision granted = wasteBags(resident.resident()).build();
        Envelope envelope = send(granted);
        sendAgain(granted, envelope);
        send(granted);
        afterAMarker();

        assertThat(resident.entries()).hasSize(2);
        assertThat(Operator.trail(granted.getLifeEventId())).containsExactly("told waste-bags GRANTED");
    }

    @Test
    void aRaiseReplacesTheGrantAndComesUpAgain() {
        Decision granted = wasteBags(resident.resident()).build();
        send(granted);
        String seen = resident.awaitEntries(1).getFirst().cursor();

        send(next(granted, Kind.RAISED).setAmountCents(10500L).build());

        List<Entry> raised =
                resident.await(entries -> "RAISED".equals(entries.getFirst().type()));
        assertThat(raised).singleElement().satisfies(entry -> {
            assertThat(entry.title()).contains("€\u00a0105");
            assertThat(entry.cursor()).isNotEqualTo(seen);
        });
        assertThat(resident.page(seen, 100).entries()).isEqualTo(raised);
    }

    @Test
    void anOlderRevisionThatArrivesLateChangesNothing() {
        Decision granted = wasteBags(resident.resident()).build();
        send(next(granted, Kind.RAISED).setAmountCents(10500L).build());
        send(granted);
        afterAMarker();

        assertThat(resident.entries()).extracting(Entry::type).containsExactly("RAISED", "INFORMED");
    }

    @Test
    void aReminderGoesWhenTheObligationIsMet() {
        Decision reminded = reminder(resident.resident()).build();
        send(reminded);
        Entry before = resident.awaitEntries(1).getFirst();
        assertThat(before.deadline()).isEqualTo("2026-03-18");
        assertThat(before.text()).contains("18 maart 2026");

        send(next(reminded, Kind.FULFILLED).build());

        Entry after = resident.await(
                        entries -> "WITHDRAWN".equals(entries.getFirst().state()))
                .getFirst();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.title()).isNull();
        assertThat(after.text()).isNull();
        assertThat(after.link()).isNull();
        assertThat(resident.page(before.cursor(), 100).entries()).containsExactly(after);
        assertThat(Operator.trail(reminded.getLifeEventId()))
                .containsExactly("told birth-declaration REMINDED", "withdrawn birth-declaration FULFILLED");
    }

    @Test
    void anObligationThatWasMetFirstKeepsItsLateReminderSilent() {
        Decision reminded = reminder(resident.resident()).build();
        send(next(reminded, Kind.FULFILLED).build());
        send(reminded);
        afterAMarker();

        assertThat(resident.entries()).extracting(Entry::type).containsExactly("INFORMED");
        assertThat(Operator.trail(reminded.getLifeEventId())).containsExactly("silent birth-declaration FULFILLED");
    }

    @Test
    void aReminderThatArrivesAfterItsDeadlineIsNotShown() {
        clock.advance(Duration.ofDays(17));
        Decision late = reminder(resident.resident()).build();
        send(late);
        afterAMarker();

        assertThat(resident.entries()).extracting(Entry::type).containsExactly("INFORMED");
        assertThat(Operator.trail(late.getLifeEventId())).containsExactly("silent birth-declaration REMINDED");
    }

    @Test
    void aReminderIsGoneTheDayAfterItsDeadline() {
        send(reminder(resident.resident()).build());
        resident.awaitEntries(1);

        clock.set(DEADLINE.atTime(22, 59).toInstant(ZoneOffset.UTC));
        assertThat(resident.entries()).extracting(Entry::state).containsExactly("ACTIVE");

        // Midnight in Ghent, where it is an hour later than in Greenwich.
        clock.set(DEADLINE.atTime(23, 0).toInstant(ZoneOffset.UTC));
        assertThat(resident.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo("WITHDRAWN");
            assertThat(entry.text()).isNull();
        });
    }

    @Test
    void bothParentsAreToldEachInTheirOwnFeed() {
        FeedClient other = new FeedClient();
        Decision reminded = reminder(resident.resident()).build();
        send(reminded);
        send(alsoTo(other.resident(), reminded));

        Entry mine = resident.awaitEntries(1).getFirst();
        Entry theirs = other.awaitEntries(1).getFirst();
        assertThat(mine.id()).isNotEqualTo(theirs.id());
        assertThat(mine.text()).isEqualTo(theirs.text());
        assertThat(Operator.trail(reminded.getLifeEventId())).hasSize(2);
    }

    @Test
    void aDecisionOnDemonstrationDataSaysSo() {
        send(wasteBags(resident.resident()).setDemonstration(true).build());

        assertThat(resident.awaitEntries(1)).singleElement().satisfies(entry -> {
            assertThat(entry.title()).startsWith("Voorbeeld: ");
            assertThat(entry.text()).startsWith("Voorbeeld: ");
        });
    }

    @Test
    void afterAStillbirthOnlyTheCarefulWordsAreSaid() {
        send(decision(resident.resident(), "birth-grant", Kind.ASSISTED)
                .setReasons(List.of("stillborn"))
                .build());

        assertThat(resident.awaitEntries(1)).extracting(Entry::title).containsExactly("Wij leven met u mee");
    }

    /** What is sent after this on the same key would have been seen. */
    private void afterAMarker() {
        UUID lifeEvent = UUID.randomUUID();
        send(decision(resident.resident(), "birth-grant", Kind.INFORMED)
                .setLifeEventId(lifeEvent)
                .build());
        resident.await(
                entries -> entries.stream().anyMatch(entry -> entry.lifeEvent().equals(lifeEvent)));
    }
}
