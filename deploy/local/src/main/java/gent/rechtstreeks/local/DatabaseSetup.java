package gent.rechtstreeks.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes a service's database: an owner who migrates, a user who only reads and writes rows, and nobody else. */
final class DatabaseSetup {

    /** Opens a connection as superuser. */
    interface Connections {
        Connection to(String database) throws SQLException;
    }

    private DatabaseSetup() {}

    static void run(Connections connections, String name, Database database) throws SQLException {
        try (Connection connection = connections.to("postgres")) {
            role(connection, database.owner(), database.ownerPassword());
            role(connection, database.user(), database.password());
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                run(connection, "CREATE DATABASE %s OWNER %s".formatted(name, database.owner()));
            }
            run(connection, "REVOKE CONNECT, TEMPORARY ON DATABASE %s FROM PUBLIC".formatted(name));
            run(connection, "GRANT CONNECT ON DATABASE %s TO %s".formatted(name, database.user()));
        }
        try (Connection connection = connections.to(name)) {
            String byOwner = "ALTER DEFAULT PRIVILEGES FOR ROLE " + database.owner() + " GRANT ";
            run(connection, byOwner + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + database.user());
            run(connection, byOwner + "USAGE ON SEQUENCES TO " + database.user());
        }
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        boolean known = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role);
        String verb = known ? "ALTER" : "CREATE";
        run(connection, "%s ROLE %s LOGIN PASSWORD '%s'".formatted(verb, role, password.replace("'", "''")));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
