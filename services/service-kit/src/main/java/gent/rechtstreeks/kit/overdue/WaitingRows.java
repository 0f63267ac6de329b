package gent.rechtstreeks.kit.overdue;

import gent.rechtstreeks.kit.arrive.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Asks the service's database what has waited at a place since a moment or before. */
@ApplicationScoped
class WaitingRows {

    private static final String COUNT = "SELECT count(*) FROM (%s) waiting WHERE since <= ?";

    private static final String LONGEST =
            "SELECT id, life_event_id, what, since FROM (%s) waiting WHERE since <= ? ORDER BY since, id LIMIT ?";

    private final AgroalDataSource database;

    WaitingRows(AgroalDataSource database) {
        this.database = database;
    }

    long count(WaitingPlace place, Instant since) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT.formatted(place.rows()))) {
            select.setTimestamp(1, Timestamp.from(since));
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    List<Waiting> longest(WaitingPlace place, Instant since, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LONGEST.formatted(place.rows()))) {
            select.setTimestamp(1, Timestamp.from(since));
            select.setInt(2, limit);
            return read(select.executeQuery());
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static List<Waiting> read(ResultSet rows) throws SQLException {
        List<Waiting> all = new ArrayList<>();
        while (rows.next()) {
            all.add(new Waiting(
                    rows.getObject(1, UUID.class),
                    rows.getObject(2, UUID.class),
                    rows.getString(3),
                    rows.getTimestamp(4).toInstant()));
        }
        return all;
    }
}
