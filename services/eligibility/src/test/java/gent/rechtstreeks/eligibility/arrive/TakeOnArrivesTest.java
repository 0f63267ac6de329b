package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Occasion;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Days;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.eligibility.testing.TakenOn;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.lifeevents.LifeEvent;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The platform goes live: households are made known to which nothing happened. */
@QuarkusTest
@WithTestResource(StackResource.class)
class TakeOnArrivesTest {

    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    @Inject
    LifeEventConsumer consumer;

    @Inject
    AgroalDataSource database;

    @Inject
    TestClock clock;

    private final TakenOn takeOn = new TakenOn();
    private final Family family = new Family();
    private final UUID thisYear = Days.newYear(2026, family.home);
    private final UUID nextYear = Days.newYear(2027, family.home);

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void aSilentOneAssessesNothingAndWaitsForTheNextYear() throws SQLException {
        Traffic.send(takeOn.silently(family));
        await().until(() -> Days.awaitedBy(family.home), List.of(NEXT_YEAR)::equals);

        assertThat(rows("life_event", "household_id", family.home)).isZero();
        assertThat(rows("fact", "resident_id", family.anna)).isZero();
        Traffic.settle(family);
        assertThat(Traffic.assessments(thisYear)).isEmpty();
        assertThat(Traffic.requests(family)).isEmpty();

        clock.set(Days.begins(2027));
        assertThat(Traffic.await(nextYear, 1).getOccasion()).isEqualTo(Occasion.DATE);
    }

    @Test
    void oneWithAnEarlierDayBringsTheYearThatHasBegunAtOnce() throws SQLException {
        Traffic.send(takeOn.withRightsOfThisYear(family));

        assertThat(Traffic.await(thisYear, 1).getOutcome()).isEqualTo(Outcome.FACTS_MISSING);
        Traffic.send(Bank.yes(family.anna, 1));

        Assessment bags = Traffic.await(thisYear, 2);
        assertThat(bags.getMode()).isEqualTo(Mode.GRANT);
        assertThat(bags.getValidFrom()).isEqualTo(THIS_YEAR);
        assertThat(bags.getValidUntil()).isEqualTo(NEXT_YEAR);
        assertThat(bags.getCoveredResidents()).containsExactly(family.anna, family.bram);
        assertThat(Days.cameTo(family.home)).containsExactly(THIS_YEAR);
        assertThat(Days.awaitedBy(family.home)).containsExactly(NEXT_YEAR);
    }

    @Test
    void whoWasTakenOnSilentlyGetsTheYearByASecondOneAndOnlyOnce() throws SQLException {
        handle(takeOn.silently(family));
        assertThat(Days.awaitedBy(family.home)).containsExactly(NEXT_YEAR);

        handle(new TakenOn().withRightsOfThisYear(family));
        Traffic.await(thisYear, 1);
        handle(new TakenOn().withRightsOfThisYear(family));
        handle(takeOn.silently(family));

        Traffic.settle(family);
        assertThat(Days.cameTo(family.home)).containsExactly(THIS_YEAR);
        assertThat(Days.awaitedBy(family.home)).containsExactly(NEXT_YEAR);
        assertThat(Traffic.assessments(thisYear)).hasSize(1);
    }

    @Test
    void whoIsKnownFromABirthGetsTheYearThatTheBirthDidNotBring() throws SQLException {
        Told birth = family.birth();
        handle(birth.registered(1));
        assertThat(Days.awaitedBy(family.home)).containsExactly(NEXT_YEAR);

        handle(takeOn.withRightsOfThisYear(family));

        Traffic.await(thisYear, 1);
        assertThat(Traffic.assessments(birth)).hasSize(3);
    }

    @Test
    void theSameOneTwiceChangesNothing() throws SQLException {
        LifeEvent told = takeOn.silently(family);
        assertThat(isSuperseded(told)).isFalse();
        handle(told);
        assertThat(isSuperseded(told)).isTrue();

        handle(told, told);

        assertThat(Days.awaitedBy(family.home)).containsExactly(NEXT_YEAR);
        assertThat(versionOf(family.home)).isEqualTo(1);
    }

    @Test
    void anOlderSnapshotThatComesLateChangesNothing() throws SQLException {
        LifeEvent older = takeOn.silently(family);
        handle(family.move().announced(1));
        assertThat(isSuperseded(older)).isTrue();

        handle(older);

        assertThat(versionOf(family.home)).isEqualTo(2);
    }

    @Test
    void anOlderSnapshotThatLooksBackStillBringsTheYearOfTheHouseholdAsItIsByNow() {
        LifeEvent older = takeOn.withRightsOfThisYear(family);
        handle(family.birth().registered(1));
        assertThat(isSuperseded(older)).isFalse();

        handle(older);

        Traffic.await(thisYear, 1);
        Traffic.send(Bank.yes(family.anna, 1));
        assertThat(Traffic.await(thisYear, 2).getCoveredResidents()).hasSize(3);
    }

    @Test
    void aBatchWithABirthAmongThemTakesEverybodyOn() throws SQLException {
        List<Family> others = Stream.generate(Family::new).limit(3).toList();
        Told birth = family.birth();

        handle(
                takeOn.silently(others.get(0)),
                birth.registered(1),
                TakenOn.withRightsOfThisYear(others.get(1).household().build()).build(),
                takeOn.silently(others.get(2)));

        Traffic.await(birth, "waste-bags", 1);
        Traffic.await(Days.newYear(2026, others.get(1).home), 1);
        assertThat(Days.awaitedBy(others.get(0).home)).containsExactly(NEXT_YEAR);
        assertThat(Days.awaitedBy(others.get(2).home)).containsExactly(NEXT_YEAR);
    }

    private void handle(LifeEvent... events) {
        List<Arrival<LifeEvent>> arrivals = Stream.of(events)
                .map(event -> new Arrival<>(
                        event, TopicProbe.envelope(event.getHouseholdId().toString(), event.getLifeEventId())))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> consumer.handle(arrivals));
    }

    private boolean isSuperseded(LifeEvent event) {
        return QuarkusTransaction.requiringNew().call(() -> consumer.isSuperseded(event));
    }

    private long versionOf(UUID household) throws SQLException {
        return number("SELECT version FROM household WHERE id = ?", household);
    }

    private long rows(String table, String column, UUID id) throws SQLException {
        return number("SELECT count(*) FROM %s WHERE %s = ?".formatted(table, column), id);
    }

    private long number(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            var row = select.executeQuery();
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }
}
