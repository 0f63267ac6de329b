package gent.rechtstreeks.portal.hear;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The table {@code clarity}: counts, and nothing of who answered. */
@ApplicationScoped
class ClarityRows {

    private static final String COUNT = """
            INSERT INTO clarity (page, language, clear, day, answers) VALUES (?, ?, ?, ?, 1)
            ON CONFLICT (page, language, clear, day) DO UPDATE SET answers = clarity.answers + 1
            """;
    private static final String TOTALS = """
            SELECT page, language, sum(answers) FILTER (WHERE clear), sum(answers) FILTER (WHERE NOT clear)
            FROM clarity GROUP BY page, language ORDER BY page, language
            """;

    /** What readers of one page in one language said. */
    record Total(String page, String language, long clear, long unclear) {}

    private final DataSource database;

    ClarityRows(DataSource database) {
        this.database = database;
    }

    void count(String page, String language, boolean clear, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, page);
            statement.setString(2, language);
            statement.setBoolean(3, clear);
            statement.setObject(4, day);
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
