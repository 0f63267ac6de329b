package gent.rechtstreeks.local.follow;

import gent.rechtstreeks.local.up.Ink;
import java.util.List;

/**
 * What the sandbox says about the move that it just published.
 *
 * @param declarant who declares it for the household, as its reference person
 */
record Move(String eventId, Person declarant, int members, boolean increasedReimbursement, String from, String to)
        implements Happening {

    static final String DECLARATION = "address-declaration";
    static final String PARKING = "temporary-parking-permit";
    static final String WASTE_BAGS = "waste-bags";

    @Override
    public List<String> eventIds() {
        return List.of(eventId);
    }

    @Override
    public List<Person> people() {
        return List.of(declarant);
    }

    @Override
    public List<String> rights() {
        return List.of(DECLARATION, PARKING, WASTE_BAGS);
    }

    @Override
    public String opening(Ink ink) {
        return ink.bold("A household moves") + " from " + from + " to " + to + " Gent: a synthetic one of " + members
                + ", " + Happening.status(increasedReimbursement) + ".";
    }
}
