package gent.rechtstreeks.lifeevents.ask;

/** A source answers with what may not come in here; nothing of the answer is used. The reason names a rule, nobody. */
public final class UnusableAnswer extends RuntimeException {

    UnusableAnswer(String reason) {
        super(reason);
    }
}
