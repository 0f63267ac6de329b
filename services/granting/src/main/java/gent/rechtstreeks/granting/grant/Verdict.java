package gent.rechtstreeks.granting.grant;

import java.util.List;

/** The answers of a rule. Unknown is not false. */
public sealed interface Verdict {

    /** The right is there; the mode says what may be done with it. */
    record Eligible(Mode mode) implements Verdict {}

    /** The right is not there; the reasons say why. */
    record NotEligible() implements Verdict {}

    /** Nobody knows yet; these facts may still come. */
    record FactsMissing(List<MissingFact> facts) implements Verdict {

        public FactsMissing {
            facts = List.copyOf(facts);
        }
    }

    /** Nobody knows, and no source can say: a person must find out. */
    record FactsUnavailable() implements Verdict {}
}
