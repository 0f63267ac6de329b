package gent.rechtstreeks.evaluator.read;

/** A file that cannot be read as rules; the message is a sentence that says why. */
public final class Unreadable extends RuntimeException {

    public Unreadable(String why) {
        super(why);
    }

    Unreadable(String why, Throwable cause) {
        super(why, cause);
    }
}
