package gent.rechtstreeks.local.up;

import gent.rechtstreeks.local.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** One local run per data folder. The lock goes when its process goes, even by SIGKILL. */
final class RunLock {

    /** Held here, since a lock that nobody refers to goes with its channel. */
    private static final AtomicReference<FileLock> HELD = new AtomicReference<>();

    private final Path pidFile;
    private final FileChannel channel;

    private RunLock(Path folder) throws IOException {
        this.pidFile = folder.resolve("up.pid");
        this.channel = FileChannel.open(folder.resolve("up.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Takes the lock for as long as this process lives. */
    static void take(LocalData data) {
        try {
            RunLock lock = new RunLock(data.folder());
            FileLock held = lock.channel.tryLock();
            if (held == null) {
                throw new StackException("The local run is up already (process " + Files.readString(lock.pidFile)
                        + "): deploy/local/down stops it.");
            }
            HELD.set(held);
            Files.writeString(
                    lock.pidFile, Long.toString(ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that holds the lock, if any does. */
    static Optional<ProcessHandle> holder(LocalData data) {
        if (!Files.exists(data.of("up.lock"))) {
            return Optional.empty();
        }
        try {
            RunLock lock = new RunLock(data.folder());
            try (FileChannel channel = lock.channel) {
                boolean nobody = channel.tryLock() != null;
                return nobody ? Optional.empty() : ProcessHandle.of(Long.parseLong(Files.readString(lock.pidFile)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
