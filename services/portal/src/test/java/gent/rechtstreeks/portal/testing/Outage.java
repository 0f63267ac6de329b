package gent.rechtstreeks.portal.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The database lets nobody in, until this is closed. */
public final class Outage implements AutoCloseable {

    private static final String PREFIX = "rechtstreeks.test.";

    private Outage() {}

    /** As system properties: tests and what they run on are loaded apart. */
    static void of(int port, String password, String database) {
        System.setProperty(PREFIX + "port", Integer.toString(port));
        System.setProperty(PREFIX + "password", password);
        System.setProperty(PREFIX + "database", database);
    }

    public static Outage begin() {
        String name = System.getProperty(PREFIX + "database");
        run("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false");
        run("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '" + name + "'");
        return new Outage();
    }

    @Override
    public void close() {
        run("ALTER DATABASE " + System.getProperty(PREFIX + "database") + " ALLOW_CONNECTIONS true");
    }

    private static void run(String sql) {
        String url = "jdbc:postgresql://127.0.0.1:" + System.getProperty(PREFIX + "port") + "/postgres";
        try (Connection connection =
                        DriverManager.getConnection(url, "postgres", System.getProperty(PREFIX + "password"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
