package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.kit.arrive.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * Inserts grants and covers past the exclusion constraints. ON CONFLICT DO NOTHING waits for a transaction that is
 * busy with the same and then says how many rows were new, without spoiling this transaction: that needs plain JDBC.
 */
@ApplicationScoped
class GrantSql {

    private static final String OPEN = """
            INSERT INTO entitlement_grant (id, right_name, subject_kind, subject_id, valid_from, valid_until,
                amount_cents, payee, revision, granted_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;

    private static final String COVER = """
            INSERT INTO grant_coverage (grant_id, right_name, resident_id, period)
            SELECT g.id, g.right_name, resident, g.period
            FROM entitlement_grant g, unnest(?) AS resident
            WHERE g.id = ?
            ORDER BY resident
            ON CONFLICT DO NOTHING
            """;

    private static final String UNCOVER = "DELETE FROM grant_coverage WHERE resident_id = ANY (?) AND grant_id = ?";

    private static final String REMOVE = "DELETE FROM entitlement_grant WHERE id = ?";

    private final AgroalDataSource database;

    GrantSql(AgroalDataSource database) {
        this.database = database;
    }

    /** False when there is a grant already that this one may not stand beside. */
    boolean open(Grant grant, Instant now) {
        if (insert(grant, now) == 0) {
            return false;
        }
        if (cover(grant, grant.covered())) {
            return true;
        }
        remove(grant);
        return false;
    }

    /** False when one of the residents is covered by another grant; then none of them is added. */
    boolean cover(Grant grant, Collection<UUID> residents) {
        if (change(COVER, grant, residents) == residents.size()) {
            return true;
        }
        change(UNCOVER, grant, residents);
        return false;
    }

    private int insert(Grant grant, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(OPEN)) {
            insert.setObject(1, grant.id());
            insert.setString(2, grant.right());
            insert.setString(3, grant.subject().kind().name());
            insert.setObject(4, grant.subject().id());
            insert.setObject(5, grant.period().from());
            insert.setObject(6, grant.period().until(), Types.DATE);
            insert.setObject(7, grant.amountCents(), Types.BIGINT);
            insert.setObject(8, grant.payee(), Types.OTHER);
            insert.setLong(9, grant.revision());
            insert.setTimestamp(10, Timestamp.from(now));
            return insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private int change(String sql, Grant grant, Collection<UUID> residents) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", residents.toArray()));
            statement.setObject(2, grant.id());
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private void remove(Grant grant) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(REMOVE)) {
            delete.setObject(1, grant.id());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
