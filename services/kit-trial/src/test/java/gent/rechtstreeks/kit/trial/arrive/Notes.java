package gent.rechtstreeks.kit.trial.arrive;

import gent.rechtstreeks.kit.arrive.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What {@link NoteConsumer} wrote. */
@ApplicationScoped
class Notes {

    @Inject
    AgroalDataSource database;

    void write(UUID resident, long version) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO note (resident_id, version) VALUES (?, ?)")) {
            insert.setObject(1, resident);
            insert.setLong(2, version);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** The versions that were noted of a resident, in this order. */
    List<Long> of(UUID resident) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT version FROM note WHERE resident_id = ? ORDER BY written")) {
            select.setObject(1, resident);
            var rows = select.executeQuery();
            List<Long> versions = new ArrayList<>();
            while (rows.next()) {
                versions.add(rows.getLong(1));
            }
            return versions;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
