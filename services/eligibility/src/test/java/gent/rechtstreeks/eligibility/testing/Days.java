package gent.rechtstreeks.eligibility.testing;

import gent.rechtstreeks.eligibility.assess.DueDate;
import gent.rechtstreeks.eligibility.assess.DueKind;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The new years that a household waits for, and when they begin. */
public final class Days {

    private Days() {}

    /** The life event that the new year becomes for a household. */
    public static UUID newYear(int year, UUID household) {
        return new DueDate(DueKind.NEW_YEAR, LocalDate.of(year, 1, 1), household, null).lifeEventId();
    }

    /** Midnight in Ghent. */
    public static Instant begins(int year) {
        return Instant.parse(year - 1 + "-12-31T23:00:00Z");
    }

    /** The days that the household waits for. */
    public static List<LocalDate> awaitedBy(UUID household) throws SQLException {
        return days("SELECT day FROM due_date WHERE household_id = ? AND came_at IS NULL ORDER BY day", household);
    }

    /** The days that came for the household. */
    public static List<LocalDate> cameTo(UUID household) throws SQLException {
        return days("SELECT day FROM due_date WHERE household_id = ? AND came_at IS NOT NULL ORDER BY day", household);
    }

    private static List<LocalDate> days(String sql, UUID household) throws SQLException {
        AgroalDataSource database =
                Arc.container().instance(AgroalDataSource.class).get();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, household);
            var rows = select.executeQuery();
            List<LocalDate> days = new ArrayList<>();
            while (rows.next()) {
                days.add(rows.getObject(1, LocalDate.class));
            }
            return days;
        }
    }
}
