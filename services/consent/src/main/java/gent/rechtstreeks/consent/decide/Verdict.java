package gent.rechtstreeks.consent.decide;

/** What comes of a resident's wish. */
public sealed interface Verdict {

    /** It is so from now on. */
    record Recorded(Consent after) implements Verdict {}

    /** It was so already: saying it twice changes nothing. */
    record Unchanged(Consent current) implements Verdict {}

    /** The resident read another version than the one that is asked now. */
    record AgreementChanged(int asked) implements Verdict {}

    /** There is nothing to withdraw. */
    record NeverGiven() implements Verdict {}
}
