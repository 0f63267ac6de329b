package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.kit.arrive.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Whether what was told before is still waiting to be sent: then no more is added that can wait. */
@ApplicationScoped
class Unsent {

    /** Counts no further than it must: on a busy day the outbox is long. */
    private static final String MORE_THAN = "SELECT 1 FROM outbox OFFSET ? LIMIT 1";

    private final AgroalDataSource database;

    Unsent(AgroalDataSource database) {
        this.database = database;
    }

    boolean isMoreThan(int messages) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(MORE_THAN)) {
            select.setInt(1, messages);
            return select.executeQuery().next();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
