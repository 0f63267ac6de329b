package gent.rechtstreeks.portal.hear;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table {@code clarity}: counts, and nothing of who answered. */
@ApplicationScoped
class ClarityRows {

    /** A form that comes a second time counts no more, as long as it is remembered. */
    private static final String COUNT = """
            WITH first AS (INSERT INTO clarity_form (key, day) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING day),
                 old AS (DELETE FROM clarity_form WHERE day < ?)
            INSERT INTO clarity (page, language, clear, day, answers) SELECT ?, ?, ?, day, 1 FROM first
            ON CONFLICT (page, language, clear, day) DO UPDATE SET answers = clarity.answers + 1
            """;

    private static final String TOTALS = """
            SELECT page, language, sum(answers) FILTER (WHERE clear), sum(answers) FILTER (WHERE NOT clear)
            FROM clarity GROUP BY page, language ORDER BY page, language
            """;

    private static final int DAYS_REMEMBERED = 7;

    /** What one reader said of one page in one language. */
    record Answer(String page, String language, boolean clear) {}

    /** What readers of one page in one language said. */
    record Total(String page, String language, long clear, long unclear) {}

    private final DataSource database;

    ClarityRows(DataSource database) {
        this.database = database;
    }

    void count(UUID form, Answer answer, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setObject(1, form);
            statement.setObject(2, day);
            statement.setObject(3, day.minusDays(DAYS_REMEMBERED));
            statement.setString(4, answer.page());
            statement.setString(5, answer.language());
            statement.setBoolean(6, answer.clear());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the answer could not be counted", e);
        }
    }

    List<Total> totals() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TOTALS);
                ResultSet row = statement.executeQuery()) {
            List<Total> totals = new ArrayList<>();
            while (row.next()) {
                totals.add(new Total(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
            }
            return totals;
        } catch (SQLException e) {
            throw new IllegalStateException("the answers could not be read", e);
        }
    }
}
