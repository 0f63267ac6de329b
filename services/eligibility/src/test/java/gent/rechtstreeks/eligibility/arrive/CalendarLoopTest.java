package gent.rechtstreeks.eligibility.arrive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.eligibility.testing.Days;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever looks at the calendar, and whatever fails: each day comes once. */
@QuarkusTest
@WithTestResource(StackResource.class)
class CalendarLoopTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String OVERDUE = "places.find { it.place == 'due-dates' }.longest.lifeEvent";

    @Inject
    TestClock clock;

    @Inject
    DaysCome days;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void twoWhoLookAtTheSameTimeShareTheDaysBetweenThem() throws Exception {
        List<Family> families = Stream.generate(Family::new).limit(60).toList();
        families.forEach(family -> Traffic.send(family.birth().registered(1)));
        families.forEach(Traffic::settle);
        clock.set(Days.begins(2027));
        CountDownLatch start = new CountDownLatch(1);

        try (ExecutorService pods = Executors.newFixedThreadPool(2)) {
            List<Future<?>> looking = new ArrayList<>();
            for (int pod = 0; pod < 2; pod++) {
                looking.add(pods.submit(() -> lookUntilNothingIsLeft(start)));
            }
            start.countDown();
            for (Future<?> one : looking) {
                one.get();
            }
        }

        assertThat(families).allSatisfy(family -> {
            UUID newYear = Days.newYear(2027, family.home);
            Traffic.await(newYear, 1);
            assertThat(Traffic.assessments(newYear)).hasSize(1);
            assertThat(Traffic.requests(family))
                    .filteredOn(request -> newYear.equals(request.getLifeEventId()))
                    .hasSizeLessThanOrEqualTo(2);
            assertThat(Days.cameTo(family.home)).containsExactly(NEW_YEAR);
            assertThat(Days.awaitedBy(family.home)).containsExactly(NEW_YEAR.plusYears(1));
        });
    }

    @Test
    void oneThatFailsByItselfDoesNotHoldUpTheOthersAndIsOverdue() throws SQLException {
        UUID broken = UUID.randomUUID();
        UUID brokenDay = Days.newYear(2027, broken);
        run("INSERT INTO household (id, version, content) VALUES (?, 1, '{}')", broken);
        run(
                "INSERT INTO due_date (id, subject_id, household_id, kind, day)"
                        + " SELECT ?, id, id, 'NEW_YEAR', '2027-01-01' FROM household WHERE content = '{}'",
                brokenDay);
        Family family = new Family();
        Told birth = family.birth();
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
        assertThat(overdue()).doesNotContain(brokenDay.toString());

        clock.set(Days.begins(2027));

        Traffic.await(Days.newYear(2027, family.home), 1);
        await().untilAsserted(() -> assertThat(isPostponed(brokenDay)).isTrue());
        assertThat(overdue()).doesNotContain(brokenDay.toString());
        clock.advance(Duration.ofHours(1));
        assertThat(overdue())
                .contains(brokenDay.toString())
                .doesNotContain(Days.newYear(2027, family.home).toString());

        mend(broken);
        clock.advance(Duration.ofHours(1));
        await().untilAsserted(() -> assertThat(Days.cameTo(broken)).containsExactly(NEW_YEAR));
        assertThat(overdue()).doesNotContain(brokenDay.toString());
    }

    private Void lookUntilNothingIsLeft(CountDownLatch start) throws InterruptedException {
        start.await();
        while (days.next(7) > 0) {
            Thread.onSpinWait();
        }
        return null;
    }

    /** As if the register had been read again: nobody lives there. */
    private void mend(UUID household) throws SQLException {
        run("UPDATE household SET content = '{\"members\": []}' WHERE id = ?", household);
    }

    private boolean isPostponed(UUID dueDate) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT 1 FROM due_date WHERE id = ? AND postponed_until IS NOT NULL")) {
            select.setObject(1, dueDate);
            return select.executeQuery().next();
        }
    }

    private void run(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    private static List<String> overdue() {
        return given().auth()
                .oauth2(Tokens.user("operator"))
                .get("/overdue?limit=1000")
                .jsonPath()
                .getList(OVERDUE);
    }
}
