package gent.rechtstreeks.portal.login;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What stands in the table {@code sealed}, past the class that is tested. */
final class Rows {

    private Rows() {}

    static long count(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM sealed");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static byte[] content(DataSource database, BrowserKey key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT content FROM sealed WHERE key_hash = ?")) {
            statement.setBytes(1, key.hash());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }
}
