package gent.rechtstreeks.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** PostgreSQL as a child process; its first start makes an empty cluster. */
final class PostgresProcess implements Host<PostgresServer> {

    private final Path dataDir;

    PostgresProcess(Path dataDir) {
        this.dataDir = dataDir;
    }

    @Override
    public Running run(PostgresServer server) {
        if (!Files.exists(dataDir.resolve("PG_VERSION"))) {
            initialise(server);
        }
        return Child.start(command(server));
    }

    private Command command(PostgresServer server) {
        List<String> words = asUnprivileged("postgres");
        words.addAll(List.of("-D", dataDir.toString(), "-p", Integer.toString(server.port())));
        Map<String, String> settings = new HashMap<>(server.settings());
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.forEach((key, value) -> words.addAll(List.of("-c", key + "=" + value)));
        return new Command(words, Map.of(), server.log(), Command.Signal.INT);
    }

    private void initialise(PostgresServer server) {
        Path passwordFile = dataDir.resolveSibling(dataDir.getFileName() + ".initial");
        List<String> words = asUnprivileged("initdb");
        words.addAll(
                List.of("-D", dataDir.toString(), "-U", PostgresServer.SUPERUSER, "--pwfile", passwordFile.toString()));
        words.addAll(List.of("--auth", "scram-sha-256", "--no-sync"));
        words.addAll(PostgresServer.CLUSTER);
        try {
            Files.createDirectories(dataDir);
            Files.setPosixFilePermissions(dataDir, PosixFilePermissions.fromString("rwx------"));
            Files.deleteIfExists(passwordFile);
            Files.createFile(
                    passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, server.password());
            Child initdb = Child.start(new Command(words, Map.of(), server.log(), Command.Signal.TERM));
            if (initdb.await(Duration.ofSeconds(90)) != 0) {
                throw new StackException("PostgreSQL could not prepare its data folder.", server.log());
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
}
