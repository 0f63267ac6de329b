package gent.rechtstreeks.kit.testing.containers;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes what a container prints where a process would log, anew at each start: Docker tells all of it each time. */
final class LogFile extends ResultCallback.Adapter<Frame> {

    private final Path file;

    LogFile(Path file) {
        this.file = file;
        write(new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
    }

    @Override
    public void onNext(Frame frame) {
        write(frame.getPayload(), StandardOpenOption.APPEND);
    }

    private void write(byte[] text, StandardOpenOption how) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
