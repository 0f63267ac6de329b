package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.Mode;
import gent.rechtstreeks.granting.grant.UsedFact;
import gent.rechtstreeks.granting.grant.store.DecisionRow;
import java.time.Instant;
import java.util.List;

/** A fact of a proposal that the resident can copy when handing in the application: another member's fact is not. */
record HandInView(String fact, String value, String source, Instant asOf) {

    /** Empty when the decision proposes nothing. */
    static List<HandInView> of(DecisionRow decision, Viewer viewer) {
        return decision.mode() == Mode.PROPOSE
                ? decision.motivation().usedFacts().stream()
                        .filter(used -> viewer.mayRead(viewer.whose(used.residentId()), used.fact()))
                        .map(HandInView::of)
                        .toList()
                : List.of();
    }

    private static HandInView of(UsedFact used) {
        return new HandInView(used.fact(), used.value(), used.source(), used.asOf());
    }
}
