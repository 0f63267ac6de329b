package gent.rechtstreeks.portal.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The table {@code sealed}: sessions, and forms that somebody filled in while none was left. */
@ApplicationScoped
class SealedRows {

    /** With each that comes go those that have ended: the table never grows beyond what is in use. */
    private static final String INSERT = """
            WITH ended AS (DELETE FROM sealed WHERE expires_at <= ?)
            INSERT INTO sealed (key_hash, content, expires_at) VALUES (?, ?, ?)
            """;

    private static final String SELECT = "SELECT content FROM sealed WHERE key_hash = ? AND expires_at > ?";
    private static final String SHORTEN = "UPDATE sealed SET expires_at = ? WHERE key_hash = ? AND expires_at > ?";
    private static final String DELETE = "DELETE FROM sealed WHERE key_hash = ?";

    private final DataSource database;
    private final ObjectMapper json;

    SealedRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(BrowserKey key, Object content, Instant now, Instant expiresAt) {
        byte[] sealed = key.seal(written(content));
        run(INSERT, statement -> {
            statement.setObject(1, at(now));
            statement.setBytes(2, key.hash());
            statement.setBytes(3, sealed);
            statement.setObject(4, at(expiresAt));
            return statement.executeUpdate();
        });
    }

    <T> Optional<T> find(BrowserKey key, Class<T> type, Instant now) {
        return run(SELECT, statement -> {
                    statement.setBytes(1, key.hash());
                    statement.setObject(2, at(now));
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? Optional.of(row.getBytes(1)) : Optional.<byte[]>empty();
                    }
                })
                .map(content -> read(key.open(content), type));
    }

    /** It ends then, unless it ends before. */
    void shorten(BrowserKey key, Instant expiresAt) {
        run(SHORTEN, statement -> {
            statement.setObject(1, at(expiresAt));
            statement.setBytes(2, key.hash());
            statement.setObject(3, at(expiresAt));
            return statement.executeUpdate();
        });
    }

    void remove(BrowserKey key) {
        run(DELETE, statement -> {
            statement.setBytes(1, key.hash());
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
            throw new OutOfReach(e);
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private byte[] written(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content that cannot be written", e);
        }
    }

    private <T> T read(byte[] plain, Class<T> type) {
        try {
            return json.readValue(plain, type);
        } catch (IOException e) {
            throw new IllegalStateException("content that cannot be read", e);
        }
    }
}
