package gent.rechtstreeks.lifeevents.ask;

/** A source answers that it will not answer this question; it may well answer another. */
public final class SourceRefused extends RuntimeException {

    SourceRefused(int status) {
        super("refused with status " + status);
    }
}
