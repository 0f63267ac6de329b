package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.UsedFact;
import java.time.Instant;

/**
 * A fact that a decision rests on. A resident's own facts stand here in full; of another member's fact only that it
 * counted: the decision itself is the outcome of it (I9).
 */
record FactView(Whose whose, String fact, String value, String source, Instant asOf, String legalBasis) {

    static FactView of(UsedFact used, Viewer viewer) {
        Whose whose = viewer.whose(used.residentId());
        return viewer.mayRead(whose, used.fact())
                ? new FactView(whose, used.fact(), used.value(), used.source(), used.asOf(), used.legalBasis())
                : new FactView(whose, null, null, null, null, null);
    }
}
