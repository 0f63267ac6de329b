package gent.rechtstreeks.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked at their first use from the archive that the build laid down. */
final class PostgresPrograms {

    private static final String COMPLETE = ".complete";

    private PostgresPrograms() {}

    /** The folder with {@code initdb} and {@code postgres}. */
    static Path folder() {
        Path home = StackHome.find().postgres();
        Path unpacked = home.resolve(platform());
        if (!isComplete(unpacked)) {
            try {
                unpackTo(unpacked, home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return unpacked.resolve("bin");
    }

    /** Elsewhere first: when several do so at once, in one JVM or in many, the first that is ready wins. */
    private static void unpackTo(Path unpacked, Path home) throws IOException {
        Path ours = home.resolve("unpacking-" + UUID.randomUUID());
        unpack(home.resolve("postgres-" + platform() + ".txz"), ours);
        Files.createFile(ours.resolve(COMPLETE));
        try {
            Files.move(ours, unpacked, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException taken) {
            delete(ours);
            if (!isComplete(unpacked)) {
                throw taken;
            }
        }
    }

    private static boolean isComplete(Path unpacked) {
        return Files.exists(unpacked.resolve(COMPLETE));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return system + "-" + architecture;
    }

    private static void unpack(Path archive, Path target) throws IOException {
        if (!Files.exists(archive)) {
            throw new StackException("There is no embedded PostgreSQL for this machine (" + platform() + ").");
        }
        try (InputStream file = Files.newInputStream(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        Files.deleteIfExists(path);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
