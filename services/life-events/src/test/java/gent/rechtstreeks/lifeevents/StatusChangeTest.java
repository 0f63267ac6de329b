package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.testing.WireStatusChanges.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.facts.State;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import gent.rechtstreeks.lifeevents.testing.WireStatusChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A source says that a status has changed: what was asked before is asked again, and told if it is news. */
@QuarkusTest
class StatusChangeTest extends AskedFacts {

    private static final LocalDate BIRTH = LocalDate.of(2026, 3, 1);
    private static final LocalDate AHEAD = LocalDate.of(2026, 5, 1);

    @BeforeEach
    void annaHasTheStatusThisYear() {
        AuthenticSources.status(anna, true, "2026-01-01", "2027-01-01");
        asks(BIRTH);
        told(annaId, 1);
    }

    @Test
    void theNewPeriodIsToldAndTheOldOneStaysWhatItWas() {
        AuthenticSources.status(anna, false, "2026-05-01", "2027-01-01");
        Envelope sent = annaChanges(AHEAD);

        Fact fact = told(annaId, 2);
        assertThat(fact.getBooleanValue()).isFalse();
        assertThat(fact.getValidFrom()).isEqualTo(AHEAD);
        assertThat(fact.getValidUntil()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(fact.getPurpose()).isEqualTo("waste-bags");
        assertThat(fact.getLifeEventId()).isEqualTo(Birth.lifeEventId(eventId));
        assertThat(TopicProbe.envelopes("facts"))
                .filteredOn(envelope -> sent.id().equals(envelope.causationId()))
                .singleElement()
                .satisfies(envelope -> assertThat(envelope.subject()).isEqualTo(annaId.toString()));
        assertThat(stations(eventId)).contains("fact-changed", "fact-answered").doesNotContain("fact-unchanged");

        asks(BIRTH);
        Fact again = told(annaId, 3);
        assertThat(again.getBooleanValue()).isTrue();
        assertThat(again.getValidFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(again.getValidUntil()).isEqualTo(AHEAD);
        assertThat(AuthenticSources.timesAsked(SOURCE, anna)).isEqualTo(2);
    }

    @Test
    void whatWasWrongFromAnEarlierDayOnIsAskedForThatDayAndForToday() {
        AuthenticSources.status(anna, false, "2026-02-01", "2027-01-01");
        annaChanges(LocalDate.of(2026, 2, 1));

        assertThat(told(annaId, 2).getValidFrom()).isEqualTo(LocalDate.of(2026, 2, 1));
        awaitStation(Birth.lifeEventId(eventId), "fact-unchanged", 1);
        assertThat(versions(annaId)).containsExactly(1L, 2L);
        assertThat(AuthenticSources.timesAsked(SOURCE, anna)).isEqualTo(3);
    }

    @Test
    void theSameAgainIsNotTold() {
        annaChanges(AHEAD);
        awaitStation(eventId, "fact-unchanged");
        assertThat(versions(annaId)).containsExactly(1L);
    }

    @Test
    void thatTheSourceHasNoDataAnyMoreIsTold() {
        AuthenticSources.forget(anna);
        AuthenticSources.noStatus(anna);
        annaChanges(AHEAD);

        Fact fact = told(annaId, 2);
        assertThat(fact.getState()).isEqualTo(State.NO_DATA);
        assertThat(fact.getValidFrom()).isEqualTo(AHEAD);
        assertThat(fact.getValidUntil()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void theSameChangeAnyNumberOfTimesIsAskedOnce() {
        AuthenticSources.status(anna, false, "2026-05-01", "2027-01-01");
        Envelope sent = annaChanges(AHEAD);
        TopicProbe.send("registry.statuses", change, changed(change, anna, AHEAD), sent);
        annaChanges(AHEAD);
        told(annaId, 2);
        AuthenticSources.status(anna, true, "2026-06-01", "2027-01-01");
        tells(changed(change + "-next", anna, LocalDate.of(2026, 6, 1)));

        assertThat(told(annaId, 3).getBooleanValue()).isTrue();
        assertThat(versions(annaId)).containsExactly(1L, 2L, 3L);
        assertThat(AuthenticSources.timesAsked(SOURCE, anna)).isEqualTo(3);
    }

    @Test
    void ofStrangersAndOfWhatNobodyAskedNothingIsAsked() {
        Person stranger = newAdult();
        Person neverAsked = newAdult();
        Person refused = newAdult();
        known("event-" + UUID.randomUUID(), neverAsked);
        UUID refusedId = known("event-" + UUID.randomUUID(), refused);
        asks(refusedId, "parking-permit", BIRTH);
        told(refusedId, 1);

        tells(changed(change + "-1", stranger, AHEAD));
        tells(changed(change + "-2", neverAsked, AHEAD));
        tells(changed(change + "-3", refused, AHEAD));
        tells(WireStatusChanges.builder(change + "-4", anna, AHEAD)
                .setFact("income")
                .build());
        annaChanges(AHEAD);

        awaitStation(eventId, "fact-unchanged");
        assertThat(AuthenticSources.timesAsked(SOURCE, stranger)).isZero();
        assertThat(AuthenticSources.timesAsked(SOURCE, neverAsked)).isZero();
        assertThat(AuthenticSources.timesAsked(SOURCE, refused)).isZero();
        assertThat(AuthenticSources.timesAsked(SOURCE, anna)).isEqualTo(2);
    }

    @Test
    void whileTheSourceIsDownItWaitsInSightAndTheOldWordIsNoAnswer() {
        AuthenticSources.status(anna, false, "2026-03-01", "2027-01-01");
        AuthenticSources.down(SOURCE, true);
        try {
            annaChanges(BIRTH);
            awaitStation(eventId, "fact-changed");
            asks(BIRTH);
            await().until(() -> AuthenticSources.timesAsked(SOURCE, anna) > 1);
            awaitStation(eventId, "fact-waiting");
            clock.advance(Duration.ofMinutes(15));
            assertThat(waiting()).isEqualTo("waste-bags asks for increased-reimbursement, changed");
            assertThat(versions(annaId)).containsExactly(1L);
        } finally {
            AuthenticSources.down(SOURCE, false);
        }

        whileTimeGoesBy(
                "both are answered",
                () -> stations(eventId).stream()
                                .filter(station -> station.equals("fact-answered") || station.equals("fact-unchanged"))
                                .count()
                        == 4);
        assertThat(told(annaId, 2).getBooleanValue()).isFalse();
        assertThat(waiting()).isNull();
    }

    private String waiting() {
        return operator("/overdue?limit=1000")
                .getString("places.find { it.place == 'questions-to-sources' }.longest"
                        + ".find { it.lifeEvent == '%s' && it.what.endsWith('changed') }?.what"
                                .formatted(Birth.lifeEventId(eventId)));
    }
}
