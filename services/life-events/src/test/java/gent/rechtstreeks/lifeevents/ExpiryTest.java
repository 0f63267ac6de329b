package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.notified;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.facts.State;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A period ends: what holds after it is asked by itself, once, and told if it is news. */
@QuarkusTest
class ExpiryTest extends AskedFacts {

    @Inject
    EntityManager database;

    private LocalDate tomorrow;

    @BeforeEach
    void annaHasTheStatusUntilTomorrow() {
        tomorrow = CivilDay.today(clock).plusDays(1);
        hasItUntil(tomorrow, anna, annaId);
    }

    @Test
    void theNextPeriodIsToldWithoutAnybodyAsking() {
        AuthenticSources.status(
                anna, false, tomorrow.toString(), tomorrow.plusYears(1).toString());
        clock.advance(Duration.ofDays(1));

        Fact fact = told(annaId, 2);
        assertThat(fact.getBooleanValue()).isFalse();
        assertThat(fact.getValidFrom()).isEqualTo(tomorrow);
        assertThat(fact.getLifeEventId()).isEqualTo(Birth.lifeEventId(eventId));
        assertThat(stations(eventId)).contains("fact-expired");
    }

    @Test
    void withoutDataOnTheNextPeriodThatIsToldAndItIsAskedAgainAfterAFewDays() {
        AuthenticSources.noStatus(anna);
        clock.advance(Duration.ofDays(1));
        assertThat(told(annaId, 2).getState()).isEqualTo(State.NO_DATA);

        Person ben = newAdult();
        UUID benId = known("event-" + UUID.randomUUID(), ben);
        hasItUntil(tomorrow.plusDays(1), ben, benId);
        AuthenticSources.noStatus(ben);
        clock.advance(Duration.ofDays(1));
        told(benId, 2);
        assertThat(versions(annaId)).containsExactly(1L, 2L);
        assertThat(AuthenticSources.timesAsked(SOURCE, anna)).isEqualTo(2);

        AuthenticSources.status(
                anna, true, tomorrow.toString(), tomorrow.plusYears(1).toString());
        clock.advance(Duration.ofDays(3));
        assertThat(told(annaId, 3).getBooleanValue()).isTrue();
    }

    @Test
    void whatWasOverWhenItWasToldIsFollowedUpAtOncePeriodByPeriod() {
        LocalDate today = CivilDay.today(clock);
        Person ben = newAdult();
        UUID benId = known("event-" + UUID.randomUUID(), ben);
        hasIt(ben, false, today.minusDays(40), today.minusDays(20));
        hasIt(ben, true, today.minusDays(20), today.minusDays(10));
        hasIt(ben, false, today.minusDays(10), today.plusYears(1));
        asks(benId, "waste-bags", today.minusDays(30));

        assertThat(told(benId, 1).getBooleanValue()).isFalse();
        assertThat(told(benId, 2).getBooleanValue()).isTrue();
        assertThat(told(benId, 3).getValidFrom()).isEqualTo(today.minusDays(10));
    }

    @Test
    void whoeverNeedsItAfterThatHasItsAnswerFromTheStore() {
        AuthenticSources.status(
                anna, true, tomorrow.toString(), tomorrow.plusYears(1).toString());
        clock.advance(Duration.ofDays(1));
        told(annaId, 2);
        asks(tomorrow);
        awaitStation(Birth.lifeEventId(eventId), "fact-answered", 3);
        assertThat(versions(annaId)).containsExactly(1L, 2L, 2L);
        assertThat(AuthenticSources.timesAsked(SOURCE, anna)).isEqualTo(2);
    }

    /** Its row is locked, so the loop goes past it, as if it stood still. */
    @Test
    void whatIsNotAskedAgainInTimeIsInSight() {
        AuthenticSources.status(
                anna, false, tomorrow.toString(), tomorrow.plusYears(1).toString());
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery("SELECT id FROM fact WHERE resident_id = ?1 FOR UPDATE")
                    .setParameter(1, annaId)
                    .getResultList();
            assertThat(late()).isNull();
            clock.advance(Duration.ofDays(1));
            assertThat(late()).isEqualTo("increased-reimbursement for waste-bags is not asked again");
        } finally {
            QuarkusTransaction.rollback();
        }
        told(annaId, 2);
        assertThat(late()).isNull();
    }

    @Test
    void ofTheDeadNothingIsAskedAnyMore() {
        Person dead = new Person(anna.insz(), anna.name(), anna.bornOn(), new Flags(false, false, true));
        AuthenticSources.live(household(GHENT, dead));
        arrives(notified(eventId, 2, anna));
        published(eventId, 2);

        Person ben = newAdult();
        UUID benId = known("event-" + UUID.randomUUID(), ben);
        hasItUntil(tomorrow, ben, benId);
        AuthenticSources.status(
                ben, false, tomorrow.toString(), tomorrow.plusYears(1).toString());
        clock.advance(Duration.ofDays(1));

        assertThat(told(benId, 2).getBooleanValue()).isFalse();
        assertThat(AuthenticSources.timesAsked(SOURCE, anna)).isEqualTo(1);
    }

    private String late() {
        return operator("/overdue?limit=1000")
                .getString("places.find { it.place == 'expired-facts' }.longest.find { it.id == '%s' }?.what"
                        .formatted(annaId));
    }

    private static void hasIt(Person person, boolean value, LocalDate from, LocalDate until) {
        AuthenticSources.status(person, value, from.toString(), until.toString());
    }

    private void hasItUntil(LocalDate until, Person person, UUID id) {
        AuthenticSources.status(person, true, "2026-01-01", until.toString());
        asks(id, "waste-bags", until.minusDays(1));
        told(id, 1);
    }
}
