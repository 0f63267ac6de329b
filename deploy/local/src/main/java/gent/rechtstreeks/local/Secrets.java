package gent.rechtstreeks.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;

/** Random secrets of one run, made when first asked for and kept in a file that only its owner can read. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    private Secrets(Path file) {
        this.file = file;
    }

    /** The secrets that belong to the data in this folder. */
    public static Secrets in(Path folder) {
        return new Secrets(folder.toAbsolutePath().resolve("secrets.properties"));
    }

    /** A password that needs no quoting anywhere. */
    public String password(String name) {
        return keep(name, HexFormat.of().formatHex(bytes(18)));
    }

    /** A password that a person may have to type. */
    public String word(String name) {
        return keep(name, HexFormat.of().formatHex(bytes(4)));
    }

    /** A key of 256 bits, in base64. */
    public String key(String name) {
        return keep(name, Base64.getEncoder().encodeToString(bytes(32)));
    }

    /** Reads the file each time and appends under a lock: servers that start side by side share it. */
    private String keep(String name, String fresh) {
        synchronized (Secrets.class) {
            try (FileChannel channel = open()) {
                channel.lock();
                Properties known = new Properties();
                known.load(Channels.newReader(channel, StandardCharsets.UTF_8));
                if (known.getProperty(name) == null) {
                    channel.write(StandardCharsets.UTF_8.encode(name + "=" + fresh + "\n"));
                    return fresh;
                }
                return known.getProperty(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private FileChannel open() throws IOException {
        Files.createDirectories(file.getParent());
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
