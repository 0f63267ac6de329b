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

    /** What is shared is that of the household: who was only told of it, and is not of it, does not read it. */
    boolean mayRead(Whose whose) {
        return switch (whose) {
            case YOURS -> true;
            case ANOTHER_MEMBERS -> false;
            case SHARED -> !aboutHousehold || parts.contains(Part.COVERED) || parts.contains(Part.PAYEE);
        };
    }
}
