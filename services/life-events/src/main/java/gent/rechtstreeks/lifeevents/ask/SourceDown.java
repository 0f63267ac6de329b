package gent.rechtstreeks.lifeevents.ask;

/** A source does not answer now, for whatever reason; what waits for it goes on waiting. */
public final class SourceDown extends RuntimeException {

    SourceDown(String source, Throwable cause) {
        // Only the kind of fault: the cause's text may quote the question, which names people.
        super(source + " does not answer: " + cause.getClass().getSimpleName());
    }
}
