package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.kit.arrive.DatabaseFault;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Draws households by chance: their ids are random, so those that follow on a random id are as good as drawn. */
@ApplicationScoped
public class Sample {

    /** Where the ids end, it goes on with the first. */
    private static final String DRAW = """
            SELECT id FROM (
                (SELECT id, 1 AS turn FROM household WHERE content IS NOT NULL AND id >= ? ORDER BY id LIMIT ?)
                UNION ALL
                (SELECT id, 2 AS turn FROM household WHERE content IS NOT NULL AND id < ? ORDER BY id LIMIT ?)
            ) drawn ORDER BY turn, id LIMIT ?
            """;

    private static final String KNOWN =
            "SELECT count(*) FROM (SELECT 1 FROM household WHERE content IS NOT NULL LIMIT ?) known";

    private static final String NEWEST = """
            SELECT DISTINCT ON (household_id, kind) id FROM (
                SELECT id, household_id,
                       coalesce(content #>> '{date,kind}', content ->> 'kind') AS kind,
                       coalesce(content ->> 'recordedAt', content #>> '{date,day}') AS told
                FROM life_event WHERE household_id = ANY (?) AND content IS NOT NULL
            ) known ORDER BY household_id, kind, told DESC, id
            """;

    private final AgroalDataSource database;

    Sample(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * At most that many households.
     *
     * @param start an id that nobody could choose: else somebody could choose the household that follows on it
     */
    public List<UUID> households(UUID start, int most) {
        return run(DRAW, (connection, draw) -> {
            draw.setObject(1, start);
            draw.setInt(2, most);
            draw.setObject(3, start);
            draw.setInt(4, most);
            draw.setInt(5, most);
        });
    }

    /** How many there are to draw from, counted up to that many. */
    public int known(int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(KNOWN)) {
            count.setInt(1, most);
            ResultSet row = count.executeQuery();
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Their newest life event of each kind. */
    public List<UUID> newestLifeEvents(Collection<UUID> households) {
        return run(
                NEWEST,
                (connection, newest) -> newest.setArray(1, connection.createArrayOf("uuid", households.toArray())));
    }

    private List<UUID> run(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            binding.bind(connection, select);
            ResultSet rows = select.executeQuery();
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Sets what a statement looks for. */
    private interface Binding {
        void bind(Connection connection, PreparedStatement statement) throws SQLException;
    }
}
