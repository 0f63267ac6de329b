package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.MissingFact;
import gent.rechtstreeks.granting.grant.Occasion;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The resident who asks, and what this resident has to do with the decision.
 *
 * @param resident all ids by which the resident went
 * @param ofHousehold whether the decision itself covers or pays the resident
 * @param aboutHousehold whether the right is one of a household
 */
record Viewer(Set<UUID> resident, boolean ofHousehold, boolean aboutHousehold, Occasion occasion) {

    private static final String DOMICILE_UNKNOWN = "domicile-unknown";

    Whose whose(UUID residentOfTheFact) {
        if (residentOfTheFact == null) {
            return Whose.SHARED;
        }
        return resident.contains(residentOfTheFact) ? Whose.YOURS : Whose.ANOTHER_MEMBERS;
    }

    /**
     * Facts of the household are for those of it, as far as is known here: covered or paid by this very decision. Who is
     * neither, such as a parent who lives elsewhere, or somebody who left and whom only the grant still covers, reads at
     * most the facts of the event itself.
     */
    boolean mayRead(Whose whose, String fact) {
        return switch (whose) {
            case YOURS -> true;
            case ANOTHER_MEMBERS -> false;
            case SHARED -> ofHousehold || (!aboutHousehold && EventFacts.include(occasion, fact));
        };
    }

    /** That a domicile is unknown may mean that it is protected: a parent who lives elsewhere does not hear of it. */
    boolean mayReadReason(String reason, List<MissingFact> missing) {
        return !reason.equals(DOMICILE_UNKNOWN)
                || missing.stream().anyMatch(fact -> mayRead(whose(fact.residentId()), fact.fact()));
    }
}
