package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.MissingFact;

/** A fact that nobody knows yet, and who could give it; of another member's fact only that one is missing. */
record MissingFactView(Whose whose, String fact, String source) {

    static MissingFactView of(MissingFact missing, Viewer viewer) {
        Whose whose = viewer.whose(missing.residentId());
        return viewer.mayRead(whose, missing.fact())
                ? new MissingFactView(whose, missing.fact(), missing.source())
                : new MissingFactView(whose, null, null);
    }
}
