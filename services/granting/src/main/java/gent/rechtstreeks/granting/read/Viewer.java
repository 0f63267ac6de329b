package gent.rechtstreeks.granting.read;

import java.util.Set;
import java.util.UUID;

/** The resident who asks, and what this resident has to do with the decision. */
record Viewer(UUID resident, Set<Part> parts, boolean aboutHousehold) {

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

    private boolean isOfHousehold() {
        return parts.contains(Part.COVERED) || parts.contains(Part.PAYEE);
    }
}
