package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.DueDate;
import gent.rechtstreeks.eligibility.assess.DueKind;
import gent.rechtstreeks.kit.arrive.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The table of due dates, a fixed number of statements for however many. */
@ApplicationScoped
class DueDateRows {

    private static final String TAKE = """
            SELECT kind, day, household_id, child_id FROM due_date
            WHERE came_at IS NULL AND day <= ? AND (postponed_until IS NULL OR postponed_until <= ?)
            ORDER BY day, id LIMIT ? FOR UPDATE SKIP LOCKED
            """;
    private static final String CAME = "UPDATE due_date SET came_at = ? WHERE id = ANY (?)";
    private static final String POSTPONE = "UPDATE due_date SET postponed_until = ? WHERE id = ?";

    /** Not those that come right now: they wait for the household, and see it as it is by then. */
    private static final String FORGET = """
            DELETE FROM due_date WHERE id IN (
                SELECT id FROM due_date
                WHERE came_at IS NULL AND household_id = ANY (?) AND subject_id <> ALL (?)
                FOR UPDATE SKIP LOCKED
            )
            """;

    private static final String WANTED =
            "unnest(?, ?, ?, ?, ?, ?) AS wanted" + " (id, subject_id, kind, day, household_id, child_id)";
    private static final String STEP_BACK = "DELETE FROM due_date USING " + WANTED
            + " WHERE due_date.subject_id = wanted.subject_id AND due_date.kind = wanted.kind"
            + " AND due_date.came_at IS NULL AND due_date.day > wanted.day"
            + " AND NOT EXISTS (SELECT 1 FROM due_date known WHERE known.id = wanted.id)";
    private static final String ADD = "INSERT INTO due_date (id, subject_id, kind, day, household_id, child_id)"
            + " SELECT * FROM " + WANTED + " ON CONFLICT DO NOTHING";

    /** A child that lives in another household by now takes its day along. */
    private static final String FOLLOW = "UPDATE due_date SET household_id = wanted.household_id FROM " + WANTED
            + " WHERE due_date.id = wanted.id AND due_date.household_id <> wanted.household_id AND came_at IS NULL";

    private final AgroalDataSource database;

    DueDateRows(AgroalDataSource database) {
        this.database = database;
    }

    List<DueDate> take(LocalDate today, Instant now, int limit) {
        return run(TAKE, (connection, take) -> {
            take.setDate(1, Date.valueOf(today));
            take.setTimestamp(2, Timestamp.from(now));
            take.setInt(3, limit);
            return read(take.executeQuery());
        });
    }

    void came(Collection<DueDate> dates, Instant now) {
        run(CAME, (connection, came) -> {
            came.setTimestamp(1, Timestamp.from(now));
            came.setArray(2, array(connection, "uuid", dates, DueDate::lifeEventId));
            return came.executeUpdate();
        });
    }

    void postpone(DueDate date, Instant until) {
        run(POSTPONE, (connection, postpone) -> {
            postpone.setTimestamp(1, Timestamp.from(until));
            postpone.setObject(2, date.lifeEventId());
            return postpone.executeUpdate();
        });
    }

    void forget(Collection<UUID> households, Collection<UUID> livingSubjects) {
        run(FORGET, (connection, forget) -> {
            forget.setArray(1, array(connection, "uuid", households, Function.identity()));
            forget.setArray(2, array(connection, "uuid", livingSubjects, Function.identity()));
            return forget.executeUpdate();
        });
    }

    /** Adds those that are not waited for yet, in the order of ids, as others may add the same. */
    void add(Collection<DueDate> dates) {
        List<DueDate> ordered = dates.stream()
                .sorted(Comparator.comparing(DueDate::lifeEventId))
                .toList();
        if (!ordered.isEmpty()) {
            run(ADD, (connection, add) -> update(connection, add, ordered));
        }
        if (ordered.stream().anyMatch(date -> date.childId() != null)) {
            run(FOLLOW, (connection, follow) -> update(connection, follow, ordered));
        }
    }

    /** Adds those that never came, instead of a later one of the same kind: there is one of a kind at a time. */
    void putFirst(List<DueDate> dates) {
        if (!dates.isEmpty()) {
            run(STEP_BACK, (connection, stepBack) -> update(connection, stepBack, dates));
            add(dates);
        }
    }

    private static int update(Connection connection, PreparedStatement statement, List<DueDate> dates)
            throws SQLException {
        statement.setArray(1, array(connection, "uuid", dates, DueDate::lifeEventId));
        statement.setArray(2, array(connection, "uuid", dates, DueDate::subjectId));
        statement.setArray(
                3, array(connection, "text", dates, date -> date.kind().name()));
        statement.setArray(4, array(connection, "date", dates, date -> Date.valueOf(date.day())));
        statement.setArray(5, array(connection, "uuid", dates, DueDate::householdId));
        statement.setArray(6, array(connection, "uuid", dates, DueDate::childId));
        return statement.executeUpdate();
    }

    private static List<DueDate> read(ResultSet rows) throws SQLException {
        List<DueDate> dates = new ArrayList<>();
        while (rows.next()) {
            dates.add(new DueDate(
                    DueKind.valueOf(rows.getString(1)),
                    rows.getObject(2, LocalDate.class),
                    rows.getObject(3, UUID.class),
                    rows.getObject(4, UUID.class)));
        }
        return dates;
    }

    private static <T> java.sql.Array array(
            Connection connection, String type, Collection<T> rows, Function<T, ?> value) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(connection, statement);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** What is done with a statement. */
    private interface Work<T> {
        T on(Connection connection, PreparedStatement statement) throws SQLException;
    }
}
