package gent.rechtstreeks.eligibility.assess.store;

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

/** What the database itself keeps from happening, whatever the code does. */
@QuarkusTest
@WithTestResource(StackResource.class)
class ConstraintsTest {

    private static final String ASK = """
            INSERT INTO fact_request (id, resident_id, name, purpose, on_day, life_event_id, requested_at, answered_at)
            VALUES (gen_random_uuid(), ?, 'a-fact', 'a-right', '2026-03-02', gen_random_uuid(), now(), %s)
            """;

    @Inject
    AgroalDataSource database;

    private final UUID resident = UUID.randomUUID();

    @Test
    void aFactOfAResidentIsAskedOnceAtATime() throws SQLException {
        run(ASK.formatted("NULL"), resident);

        assertThatThrownBy(() -> run(ASK.formatted("NULL"), resident)).hasMessageContaining("fact_request_open");
    }

    @Test
    void itCanBeAskedAgainAfterTheAnswer() throws SQLException {
        run(ASK.formatted("now()"), resident);

        assertThatCode(() -> run(ASK.formatted("NULL"), resident)).doesNotThrowAnyException();
    }

    @Test
    void anAssessmentIsNotRewritten() throws SQLException {
        UUID id = UUID.randomUUID();
        run("""
                INSERT INTO assessment (id, revision, right_name, life_event_id, life_event_version, household_id,
                                        outcome, content, assessed_at)
                VALUES (?, 1, 'a-right', gen_random_uuid(), 1, gen_random_uuid(), 'ELIGIBLE', '{}', now())
                """, id);

        assertThatThrownBy(() -> run("UPDATE assessment SET outcome = 'NOT_ELIGIBLE' WHERE id = ?", id))
                .hasMessageContaining("not rewritten");
    }

    @Test
    void aHouseholdWaitsForOneNewYearAtATimeAndForEachOnce() throws SQLException {
        String wait = """
                INSERT INTO due_date (id, subject_id, household_id, kind, day, came_at)
                SELECT gen_random_uuid(), id, id, 'NEW_YEAR', '%s', %s FROM (VALUES (?::uuid)) AS one (id)
                """;
        run(wait.formatted("2027-01-01", "now()"), resident);
        run(wait.formatted("2028-01-01", "NULL"), resident);

        assertThatThrownBy(() -> run(wait.formatted("2029-01-01", "NULL"), resident))
                .hasMessageContaining("due_date_next");
        assertThatThrownBy(() -> run(wait.formatted("2027-01-01", "now()"), resident))
                .hasMessageContaining("due_date_subject_id_kind_day_key");
        run("DELETE FROM due_date WHERE subject_id = ?", resident);
    }

    private void run(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }
}
