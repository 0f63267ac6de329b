package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.MissingFact;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The resident who asks, and what this resident has to do with the decision. */
record Viewer(UUID resident, Set<Part> parts, boolean aboutHousehold) {

    private static final String DOMICILE_UNKNOWN = "domicile-unknown";

    Whose whose(UUID residentOfTheFact) {
        if (residentOfTheFact == null) {
            return Whose.SHARED;
        }
        return residentOfTheFact.equals(resident) ? Whose.YOURS : Whose.ANOTHER_MEMBERS;
    }

    /**
     * Facts of the household are for those of it, as far as is known here: covered or paid. A parent who lives elsewhere
     * reads only the facts of the birth itself.
     */
    boolean mayRead(Whose whose, String fact) {
        return switch (whose) {
            case YOURS -> true;
            case ANOTHER_MEMBERS -> false;
            case SHARED -> isOfHousehold() || (!aboutHousehold && EventFacts.include(fact));
        };
    }

    /** That a domicile is unknown may mean that it is protected: a parent who lives elsewhere does not hear of it. */
    boolean mayReadReason(String reason, List<MissingFact> missing) {
        return !reason.equals(DOMICILE_UNKNOWN)
                || missing.stream().anyMatch(fact -> mayRead(whose(fact.residentId()), fact.fact()));
    }

    private boolean isOfHousehold() {
        return parts.contains(Part.COVERED) || parts.contains(Part.PAYEE);
    }
}
