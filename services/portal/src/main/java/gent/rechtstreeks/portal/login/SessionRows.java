package gent.rechtstreeks.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The table {@code session}. */
@ApplicationScoped
class SessionRows {

    private static final String INSERT = "INSERT INTO session (id_hash, tokens, expires_at) VALUES (?, ?, ?)";
    private static final String SELECT = "SELECT tokens FROM session WHERE id_hash = ? AND expires_at > ?";
    private static final String DELETE = "DELETE FROM session WHERE id_hash = ? OR expires_at <= ?";

    private final DataSource database;

    SessionRows(DataSource database) {
        this.database = database;
    }

    void add(SessionKey key, byte[] tokens, Instant expiresAt) {
        run(INSERT, statement -> {
            statement.setBytes(1, key.hash());
            statement.setBytes(2, tokens);
            statement.setObject(3, expiresAt.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    Optional<byte[]> find(SessionKey key, Instant now) {
        return run(SELECT, statement -> {
            statement.setBytes(1, key.hash());
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        });
    }

    /** With it go all that have ended. */
    void remove(SessionKey key, Instant now) {
        run(DELETE, statement -> {
            statement.setBytes(1, key.hash());
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the sessions are out of reach", e);
        }
    }
}
