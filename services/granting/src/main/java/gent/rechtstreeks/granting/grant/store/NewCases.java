package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.kit.arrive.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/**
 * Opens the cases that are not there yet, before any is locked. Two pods may open the same one: the second waits for
 * the first and finds it there. That needs ON CONFLICT, hence plain JDBC.
 */
@ApplicationScoped
class NewCases {

    private static final String OPEN = """
            INSERT INTO grant_case (id, right_name, subject_kind, subject_id, life_event_id, occasion, revision, state)
            SELECT id, right_name, subject_kind, subject_id, life_event_id, occasion, 0, 'OPENING'
            FROM unnest(?, ?, ?, ?, ?, ?) AS one (id, right_name, subject_kind, subject_id, life_event_id, occasion)
            ORDER BY id
            ON CONFLICT DO NOTHING
            """;

    private final AgroalDataSource database;

    NewCases(AgroalDataSource database) {
        this.database = database;
    }

    void open(Collection<Assessment> assessments) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(OPEN)) {
            Column column = new Column(connection, insert, assessments);
            column.set(1, "uuid", Case::idFor);
            column.set(2, "text", Assessment::right);
            column.set(3, "text", assessment -> assessment.subject().kind().name());
            column.set(4, "uuid", assessment -> assessment.subject().id());
            column.set(5, "uuid", Assessment::lifeEventId);
            column.set(6, "text", assessment -> assessment.occasion().name());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private record Column(Connection connection, PreparedStatement insert, Collection<Assessment> assessments) {

        void set(int index, String type, Function<Assessment, Object> value) throws SQLException {
            Object[] values = assessments.stream().map(value).toArray();
            insert.setArray(index, connection.createArrayOf(type, values));
        }
    }
}
