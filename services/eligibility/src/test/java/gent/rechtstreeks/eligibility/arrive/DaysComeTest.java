package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Occasion;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Days;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.eligibility.testing.Moving;
import gent.rechtstreeks.eligibility.testing.Registered;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.lifeevents.HouseholdState;
import gent.rechtstreeks.lifeevents.Zone;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A new year comes to those who are known from an earlier event. */
@QuarkusTest
@WithTestResource(StackResource.class)
class DaysComeTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Inject
    TestClock clock;

    @Inject
    CalendarLoop calendar;

    @Inject
    HouseholdSweep sweep;

    @Inject
    AgroalDataSource database;

    private final Family family = new Family();
    private final Told birth = family.birth();
    private final UUID newYear = Days.newYear(2027, family.home);

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void whoGotBagsThroughABirthGetsThoseOfTheNextYearWithoutAsking() throws SQLException {
        bornAndGranted("2026-01-01", null);
        assertThat(Days.awaitedBy(family.home)).containsExactly(NEW_YEAR);

        clock.set(Days.begins(2027));

        Assessment bags = Traffic.await(newYear, 1);
        assertThat(bags.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(bags.getMode()).isEqualTo(Mode.GRANT);
        assertThat(bags.getOccasion()).isEqualTo(Occasion.DATE);
        assertThat(bags.getValidFrom()).isEqualTo(NEW_YEAR);
        assertThat(bags.getValidUntil()).isEqualTo(NEW_YEAR.plusYears(1));
        assertThat(bags.getCoveredResidents()).containsExactly(family.anna, family.bram, birth.child);
        assertThat(bags.getAddressees()).containsExactly(family.anna);
        assertThat(Days.cameTo(family.home)).containsExactly(NEW_YEAR);
        assertThat(Days.awaitedBy(family.home)).containsExactly(NEW_YEAR.plusYears(1));
        assertThat(Traffic.assessments(birth)).hasSize(4);
    }

    @Test
    void theWordOfTheSourceForTheNewYearIsAskedForAndAwaited() {
        bornAndGranted("2026-01-01", "2027-01-01");
        Traffic.send(Bank.no(family.bram, 1));
        Traffic.settleFacts(family.bram);
        clock.set(Days.begins(2027));

        assertThat(Traffic.await(newYear, 1).getOutcome()).isEqualTo(Outcome.FACTS_MISSING);
        Traffic.settle(family);
        assertThat(Traffic.requests(family))
                .filteredOn(request -> newYear.equals(request.getLifeEventId()))
                .hasSize(2)
                .allMatch(request -> request.getOn().equals(NEW_YEAR))
                .extracting(FactRequest::getPurpose)
                .containsOnly("waste-bags");

        Traffic.send(Bank.says(family.anna, 2, true, "2027-01-01", "2028-01-01"));

        assertThat(Traffic.await(newYear, 2).getMode()).isEqualTo(Mode.GRANT);
        Traffic.settle(family);
        assertThat(Traffic.assessments(birth)).hasSize(4);
    }

    @Test
    void nothingComesBeforeMidnightInBelgium() throws SQLException {
        bornAndGranted("2026-01-01", null);
        clock.set(Days.begins(2027).minusMillis(1));
        calendar.work();

        assertThat(Days.cameTo(family.home)).isEmpty();
    }

    @Test
    void whoLeftGhentHasNoRight() {
        Traffic.send(birth.registration(1)
                .setHouseholds(List.of(
                        family.household().setZone(new Zone("44083", "9800")).build()))
                .build());
        Traffic.await(birth, "waste-bags", 1);
        clock.set(Days.begins(2027));

        Assessment bags = Traffic.await(newYear, 1);
        assertThat(bags.getOutcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(bags.getReasons()).containsExactly("domicile-outside-ghent");
    }

    @Test
    void whoLeftTheCountryHasNoRightAlthoughNobodyKnowsWhereTheyLive() {
        Moving move = family.move();
        Traffic.send(move.confirmation(1)
                .setMove(Moving.details(List.of(family.anna, family.bram))
                        .setTo(null)
                        .setAbroad(true)
                        .build())
                .setHouseholds(List.of(family.household().setZone(null).build()))
                .build());
        Traffic.await(move, "waste-bags", 1);
        clock.set(Days.begins(2027));

        assertThat(Traffic.await(newYear, 1).getReasons()).containsExactly("domicile-outside-ghent");
    }

    @Test
    void aDayThatWasMissedBecauseTheBirthWasToldAfterItComesAtOnce() throws SQLException {
        clock.set(Days.begins(2027).plus(Duration.ofDays(3)));

        Traffic.send(
                birth.registration(1).setOccurredOn(LocalDate.of(2026, 12, 29)).build());

        Traffic.await(newYear, 1);
        assertThat(Days.awaitedBy(family.home)).containsExactly(NEW_YEAR.plusYears(1));
    }

    @Test
    void householdsThatWaitForNothingAreSeenWhenTheServiceStarts() throws SQLException {
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
        forgetTheDaysOf(family.home);

        sweepAll();
        sweepAll();

        assertThat(Days.awaitedBy(family.home)).containsExactly(NEW_YEAR);
    }

    private void sweepAll() {
        UUID last = null;
        for (UUID next = sweep.start(); !next.equals(last); ) {
            last = next;
            next = sweep.page(last, 2);
        }
    }

    private void forgetTheDaysOf(UUID household) throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("DELETE FROM due_date WHERE household_id = ?")) {
            delete.setObject(1, household);
            assertThat(delete.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void aHouseholdThatClosedWaitsForNothingAnyMore() throws SQLException {
        bornAndGranted("2026-01-01", null);
        Moving move = family.move();
        UUID elsewhere = UUID.randomUUID();
        Traffic.send(move.confirmation(1)
                .setHouseholdId(elsewhere)
                .setHouseholds(List.of(
                        family.ofBram(elsewhere, 1),
                        family.household()
                                .setState(HouseholdState.CLOSED)
                                .setReferencePerson(null)
                                .setMembers(List.of())
                                .build()))
                .build());
        Traffic.await(move, "waste-bags", 1);

        assertThat(Days.awaitedBy(family.home)).isEmpty();
        assertThat(Days.awaitedBy(elsewhere)).containsExactly(NEW_YEAR);
        clock.set(Days.begins(2027));
        Traffic.await(Days.newYear(2027, elsewhere), 1);
        assertThat(Traffic.assessments(newYear)).isEmpty();
    }

    @Test
    void whatCameWhileNobodyLookedComesOnceEachAndInOrder() throws SQLException {
        bornAndGranted("2026-01-01", null);
        clock.set(Days.begins(2028).plusSeconds(40L * 24 * 60 * 60));

        Traffic.await(Days.newYear(2028, family.home), 1);
        assertThat(Days.awaitedBy(family.home)).containsExactly(LocalDate.of(2029, 1, 1));
        assertThat(Traffic.assessments(newYear)).hasSize(1);
        assertThat(Traffic.assessments(Days.newYear(2028, family.home)))
                .singleElement()
                .satisfies(bags -> assertThat(bags.getOutcome()).isEqualTo(Outcome.ELIGIBLE));
        assertThat(Days.cameTo(family.home)).containsExactly(NEW_YEAR, NEW_YEAR.plusYears(1));
    }

    @Test
    void aHouseholdThatIsSeenAgainWaitsForTheSameDayOnce() throws SQLException {
        bornAndGranted("2026-01-01", null);
        Traffic.send(family.move().announced(1));
        Traffic.settle(family);

        assertThat(Days.awaitedBy(family.home)).containsExactly(NEW_YEAR);
    }

    @Test
    void aHouseholdInWhichAllDiedWaitsForNothingAnyMore() throws SQLException {
        bornAndGranted("2026-01-01", null);
        for (UUID resident : List.of(family.anna, family.bram, birth.child)) {
            Traffic.send(new Registered(family)
                    .death(1, resident, family.household().build())
                    .build());
        }
        Awaitility.await("the last death").until(() -> Days.awaitedBy(family.home), List::isEmpty);
        clock.set(Days.begins(2027));
        calendar.work();

        assertThat(Days.cameTo(family.home)).isEmpty();
        assertThat(Traffic.assessments(newYear)).isEmpty();
    }

    @Test
    void whoDiedIsNotCoveredByTheNextYearAlsoWhenTheDeathIsToldAfterIt() {
        bornAndGranted("2026-01-01", null);
        Traffic.send(new Registered(family)
                .death(1, birth.child, family.household().build())
                .build());
        Traffic.await(birth, "waste-bags", 3);
        clock.set(Days.begins(2027));
        assertThat(Traffic.await(newYear, 1).getCoveredResidents()).containsExactly(family.anna, family.bram);

        Traffic.send(new Registered(family)
                .death(1, family.bram, family.household().build())
                .setOccurredOn(NEW_YEAR.plusDays(9))
                .build());

        assertThat(Traffic.await(newYear, 2).getCoveredResidents()).containsExactly(family.anna);
    }

    @Test
    void aNewYearGoesOnUnderTheOlderIdAndDoesNotComeTwice() throws SQLException {
        UUID older = UUID.randomUUID();
        bornAndGranted("2026-01-01", null);
        clock.set(Days.begins(2027));
        Traffic.await(newYear, 1);

        Traffic.send(new Registered(family)
                .merge(1, family.anna, older, family.household().build())
                .setOccurredOn(NEW_YEAR.plusDays(9))
                .build());

        Assessment bags = Traffic.await(newYear, 2);
        assertThat(bags.getMode()).isEqualTo(Mode.GRANT);
        assertThat(bags.getPayee()).isEqualTo(older);
        assertThat(bags.getCoveredResidents()).containsExactly(older, family.bram, birth.child);
        Traffic.settle(family);
        assertThat(Days.cameTo(family.home)).containsExactly(NEW_YEAR);
        assertThat(Days.awaitedBy(family.home)).containsExactly(NEW_YEAR.plusYears(1));
    }

    @Test
    void whoLeftBeforeDyingIsNoMatterOfTheYearOfTheOthers() {
        bornAndGranted("2026-01-01", null);
        clock.set(Days.begins(2027));
        Traffic.await(newYear, 1);
        UUID elsewhere = UUID.randomUUID();
        Moving move = family.move();
        Traffic.send(move.confirmation(1)
                .setHouseholdId(elsewhere)
                .setMove(Moving.details(List.of(family.bram)).build())
                .setHouseholds(List.of(family.ofBram(elsewhere, 1), family.ofAnna()))
                .build());
        Traffic.await(move, "waste-bags", 1);

        Traffic.send(new Registered(family)
                .death(1, family.bram, family.ofBram(elsewhere, 2))
                .setHouseholdId(elsewhere)
                .setOccurredOn(NEW_YEAR.plusDays(9))
                .build());
        Traffic.settle(family);

        assertThat(Traffic.assessments(newYear)).hasSize(1);
    }

    private void bornAndGranted(String from, String until) {
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
        Traffic.send(Bank.says(family.anna, 1, true, from, until));
        Traffic.await(birth, "waste-bags", 2);
    }
}
