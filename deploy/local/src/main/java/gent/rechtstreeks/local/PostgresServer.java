package gent.rechtstreeks.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL server. Every connection needs a password; its data survives {@link #stop} and {@link #kill}. */
public final class PostgresServer extends Server {

    private static final String SUPERUSER = "postgres";

    private final Path dataDir;
    private final int port;
    private final String password;

    private PostgresServer(Path dataDir, int port) {
        super("PostgreSQL", logOf(dataDir));
        this.dataDir = dataDir;
        this.port = port;
        this.password = Secrets.in(dataDir.getParent()).password("postgres-superuser");
    }

    /** Starts on the data that is there, or makes an empty cluster first; port 0 picks a free one. */
    public static PostgresServer start(Path dataDir, int port) {
        PostgresServer server = new PostgresServer(dataDir.toAbsolutePath(), Ports.orFree(port));
        if (!Files.exists(server.dataDir.resolve("PG_VERSION"))) {
            server.initialise();
        }
        server.start();
        return server;
    }

    public int port() {
        return port;
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
        Secrets secrets = Secrets.in(dataDir.getParent());
        return createDatabase(
                service, secrets.password("database-owner-" + service), secrets.password("database-" + service));
    }

    /** A connection as superuser, for tests that look into or break a database from outside. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    @Override
    Command command() {
        List<String> words = asUnprivileged("postgres");
        words.addAll(List.of("-D", dataDir.toString(), "-p", Integer.toString(port)));
        Map.of(
                        "listen_addresses", "127.0.0.1",
                        "unix_socket_directories", "",
                        "max_connections", "300",
                        "fsync", "on",
                        "timezone", "UTC",
                        "log_timezone", "UTC",
                        "jit", "off")
                .forEach((key, value) -> words.addAll(List.of("-c", key + "=" + value)));
        return new Command(words, Map.of(), log(), Command.Signal.INT);
    }

    @Override
    boolean ready() throws SQLException {
        try (Connection connection = connect(SUPERUSER)) {
            return connection.isValid(5);
        }
    }

    private void initialise() {
        Path passwordFile = dataDir.resolveSibling(dataDir.getFileName() + ".initial");
        List<String> words = asUnprivileged("initdb");
        words.addAll(List.of("-D", dataDir.toString(), "-U", SUPERUSER, "--pwfile", passwordFile.toString()));
        words.addAll(List.of(
                "--auth", "scram-sha-256", "-E", "UTF8", "--locale-provider", "builtin", "--locale", "C.UTF-8"));
        words.add("--no-sync");
        try {
            Files.createDirectories(dataDir);
            Files.setPosixFilePermissions(dataDir, PosixFilePermissions.fromString("rwx------"));
            Files.deleteIfExists(passwordFile);
            Files.createFile(
                    passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, password);
            Child initdb = Child.start(new Command(words, Map.of(), log(), Command.Signal.TERM));
            if (initdb.await(Duration.ofSeconds(90)) != 0) {
                throw new StackException("PostgreSQL could not prepare its data folder.", log());
            }
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is. */
    private static List<String> asUnprivileged(String program) {
        List<String> words = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.add(PostgresPrograms.folder().resolve(program).toString());
        return words;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
