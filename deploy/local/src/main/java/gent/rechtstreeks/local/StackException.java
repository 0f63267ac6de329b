package gent.rechtstreeks.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Something of the local stack cannot go on; the message says so to a person, with the place of the log and how it ends. */
public final class StackException extends RuntimeException {

    private static final int LAST_LINES = 3;

    public StackException(String sentence) {
        super(sentence);
    }

    public StackException(String sentence, Path log) {
        super(sentence + " Its log: " + log + ending(log));
    }

    public StackException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The log of a test is gone by the time that somebody looks. */
    private static String ending(Path log) {
        try {
            List<String> lines = Files.readAllLines(log).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.isEmpty()
                    ? ""
                    : ", which ends:\n"
                            + String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return ", which cannot be read (" + e.getMessage() + ")";
        }
    }
}
