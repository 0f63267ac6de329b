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

/** The table {@code sealed}: sessions, and forms that somebody filled in while none was left. */
@ApplicationScoped
class SealedRows {

    private static final String INSERT = "INSERT INTO sealed (key_hash, content, expires_at) VALUES (?, ?, ?)";
    private static final String SELECT = "SELECT content FROM sealed WHERE key_hash = ? AND expires_at > ?";
    private static final String DELETE = "DELETE FROM sealed WHERE key_hash = ? OR expires_at <= ?";

    private final DataSource database;

    SealedRows(DataSource database) {
        this.database = database;
    }

    void add(BrowserKey key, byte[] plain, Instant expiresAt) {
        run(INSERT, statement -> {
            statement.setBytes(1, key.hash());
            statement.setBytes(2, key.seal(plain));
            statement.setObject(3, expiresAt.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    Optional<byte[]> find(BrowserKey key, Instant now) {
        return run(SELECT, statement -> {
            statement.setBytes(1, key.hash());
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(key.open(row.getBytes(1))) : Optional.empty();
            }
        });
    }

    /** With it go all that have ended. */
    void remove(BrowserKey key, Instant now) {
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
            throw new IllegalStateException("the database is out of reach", e);
        }
    }
}
