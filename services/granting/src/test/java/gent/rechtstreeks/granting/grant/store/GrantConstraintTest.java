package gent.rechtstreeks.granting.grant.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.kit.testing.StackResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** I2 and the history of decisions hold in the database itself, whatever the code does. */
@QuarkusTest
@WithTestResource(StackResource.class)
class GrantConstraintTest {

    private static final String YEAR = "'2026-01-01', '2027-01-01'";
    private static final String SCHOOL_YEAR = "'2026-09-01', '2027-09-01'";
    private static final String NEXT_YEAR = "'2027-01-01', '2028-01-01'";

    @Inject
    AgroalDataSource database;

    private final UUID resident = UUID.randomUUID();

    @Test
    void nobodyIsCoveredTwiceOnOneDay() throws SQLException {
        UUID first = grant(UUID.randomUUID(), YEAR);
        UUID second = grant(UUID.randomUUID(), SCHOOL_YEAR);
        cover(first, YEAR);

        assertThatThrownBy(() -> cover(second, SCHOOL_YEAR))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("covered_once");
    }

    @Test
    void periodsThatMeetDoNotOverlap() throws SQLException {
        UUID first = grant(UUID.randomUUID(), YEAR);
        UUID second = grant(UUID.randomUUID(), NEXT_YEAR);
        cover(first, YEAR);

        assertThatCode(() -> cover(second, NEXT_YEAR)).doesNotThrowAnyException();
    }

    @Test
    void aSubjectHasOneGrantAtATime() throws SQLException {
        UUID household = UUID.randomUUID();
        grant(household, YEAR);

        assertThatThrownBy(() -> grant(household, SCHOOL_YEAR))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("one_grant_per_subject");
    }

    @Test
    void aCoverIsAlwaysOfItsGrantsPeriod() throws SQLException {
        UUID grant = grant(UUID.randomUUID(), YEAR);

        assertThatThrownBy(() -> cover(grant, NEXT_YEAR))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("foreign key");
    }

    @Test
    void aDecisionIsNotRewritten() throws SQLException {
        UUID decided = UUID.randomUUID();
        execute("INSERT INTO grant_case (id, right_name, subject_kind, subject_id, life_event_id, revision, state)"
                + " VALUES ('%1$s', 'waste-bags', 'HOUSEHOLD', '%1$s', '%1$s', 1, 'ASSISTED')".formatted(decided));
        execute("INSERT INTO decision VALUES ('%1$s', 1, '%1$s', 'waste-bags', 'ASSISTED', null, '%1$s', 1, 1, '%1$s',"
                        .formatted(decided)
                + " '{}', '{}', now())");

        assertThatThrownBy(() -> execute("UPDATE decision SET outcome = 'KEPT' WHERE case_id = '" + decided + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("a decision is not rewritten");
    }

    private UUID grant(UUID household, String period) throws SQLException {
        UUID id = UUID.randomUUID();
        execute("INSERT INTO entitlement_grant (id, right_name, subject_kind, subject_id, valid_from, valid_until,"
                + " revision, granted_at) VALUES ('%s', 'waste-bags', 'HOUSEHOLD', '%s', %s, 1, now())"
                        .formatted(id, household, period));
        return id;
    }

    private void cover(UUID grant, String period) throws SQLException {
        execute("INSERT INTO grant_coverage (grant_id, right_name, resident_id, period)"
                + " VALUES ('%s', 'waste-bags', '%s', daterange(%s))".formatted(grant, resident, period));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
