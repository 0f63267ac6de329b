package gent.rechtstreeks.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;

/** Random secrets of one run, made when first asked for and kept in a file that only its owner can read. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** The secrets that belong to the data in this folder. */
    public static Secrets in(Path folder) {
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
        try {
            Files.createDirectories(folder);
            if (Files.exists(secrets.file)) {
                try (var reader = Files.newBufferedReader(secrets.file)) {
                    secrets.known.load(reader);
                }
            }
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A password that needs no quoting anywhere. */
    public synchronized String password(String name) {
        return keep(name, HexFormat.of().formatHex(bytes(18)));
    }

    /** A password that a person may have to type. */
    public synchronized String word(String name) {
        return keep(name, HexFormat.of().formatHex(bytes(4)));
    }

    /** A key of 256 bits, in base64. */
    public synchronized String key(String name) {
        return keep(name, Base64.getEncoder().encodeToString(bytes(32)));
    }

    private String keep(String name, String fresh) {
        String value = known.getProperty(name);
        if (value != null) {
            return value;
        }
        known.setProperty(name, fresh);
        write();
        return fresh;
    }

    private void write() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Local secrets, made by the first start. Never commit, never reuse.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
