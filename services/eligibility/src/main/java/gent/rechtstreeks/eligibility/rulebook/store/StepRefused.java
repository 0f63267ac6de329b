package gent.rechtstreeks.eligibility.rulebook.store;

import gent.rechtstreeks.eligibility.rulebook.Refusal;

/** A step is not taken; the transaction leaves nothing behind. */
public final class StepRefused extends RuntimeException {

    private final Refusal why;

    StepRefused(Refusal why) {
        super(why.name());
        this.why = why;
    }

    public Refusal why() {
        return why;
    }
}
