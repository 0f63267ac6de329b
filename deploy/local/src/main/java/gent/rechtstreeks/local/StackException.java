package gent.rechtstreeks.local;

import java.nio.file.Path;

/** Something of the local stack cannot go on; the message says so to a person, with the place of the log. */
public final class StackException extends RuntimeException {

    public StackException(String sentence) {
        super(sentence);
    }

    public StackException(String sentence, Path log) {
        super(sentence + " Its log: " + log);
    }

    public StackException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
