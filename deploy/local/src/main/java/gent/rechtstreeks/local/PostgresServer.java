package gent.rechtstreeks.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL server. Every connection needs a password; its data survives {@link #stop} and {@link #kill}. */
public final class PostgresServer extends Server {

    /** What {@code initdb} is told, wherever it runs. */
    public static final List<String> CLUSTER =
            List.of("--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8");

    static final String SUPERUSER = "postgres";

    private final Secrets secrets;
    private final int port;
    private final String password;
    private final Host<PostgresServer> host;

    private PostgresServer(Path dataDir, int port, Host<PostgresServer> host) {
        super("PostgreSQL", logOf(dataDir));
        this.secrets = Secrets.in(dataDir.getParent());
        this.port = port;
        this.password = secrets.password("postgres-superuser");
        this.host = host;
    }

    /** Starts on the data that is there, or makes an empty cluster first; port 0 picks a free one. */
    public static PostgresServer start(Path dataDir, int port) {
        return start(dataDir, port, new PostgresProcess(dataDir.toAbsolutePath()));
    }

    /** The same, wherever the host lets it run. */
    public static PostgresServer start(Path dataDir, int port, Host<PostgresServer> host) {
        PostgresServer server = new PostgresServer(dataDir.toAbsolutePath(), Ports.orFree(port), host);
        server.start();
        return server;
    }

    public int port() {
        return port;
    }

    /** The superuser's. */
    public String password() {
        return password;
    }

    /** What the services count on, wherever it runs. */
    public Map<String, String> settings() {
        return Map.of(
                "max_connections", "300",
                "fsync", "on",
                "timezone", "UTC",
                "log_timezone", "UTC",
                "jit", "off");
    }

    /** The database of a service with its two roles, made when they are not there yet. */
    public Database createDatabase(String service, String ownerPassword, String runtimePassword) {
        String name = service.replace('-', '_');
        Database database = new Database(url(name), name + "_owner", ownerPassword, name, runtimePassword);
        try {
            DatabaseSetup.run(this::connect, name, database);
        } catch (SQLException e) {
            throw new StackException("Cannot create the database " + name + ": " + e.getMessage() + ".", e);
        }
        return database;
    }

    /** The same with passwords from the secrets beside the data. */
    public Database createDatabase(String service) {
        return createDatabase(
                service, secrets.password("database-owner-" + service), secrets.password("database-" + service));
    }

    /** A connection as superuser, for tests that look into or break a database from outside. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    @Override
    Running run() {
        return host.run(this);
    }

    @Override
    boolean ready() throws SQLException {
        try (Connection connection = connect(SUPERUSER)) {
            return connection.isValid(5);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
