package gent.rechtstreeks.granting.grant;

import java.util.List;

/** The three answers of a rule. Unknown is not false. */
public sealed interface Verdict {

    /** The right is there; the mode says what may be done with it. */
    record Eligible(Mode mode) implements Verdict {}

    /** The right is not there; the reasons say why. */
    record NotEligible() implements Verdict {}

    /** Nobody knows yet. */
    record FactsMissing(List<MissingFact> facts) implements Verdict {

        public FactsMissing {
            facts = List.copyOf(facts);
        }
    }
}
