package gent.rechtstreeks.local.follow;

import gent.rechtstreeks.local.up.Ink;
import java.util.List;

/** What the sandbox says about the births that it just published; the people are the parents. */
record Birth(List<String> eventIds, List<Person> people, int members, boolean increasedReimbursement, String postalCode)
        implements Happening {

    static final String DECLARATION = "birth-declaration";
    static final String GRANT = "birth-grant";

    @Override
    public List<String> rights() {
        return List.of(DECLARATION, GRANT, "waste-bags");
    }

    @Override
    public String opening(Ink ink) {
        return ink.bold(twins() ? "Twins are born" : "A child is born") + " in a synthetic household of " + members
                + " in " + postalCode + " Gent, " + Happening.status(increasedReimbursement) + ".";
    }

    boolean twins() {
        return eventIds.size() > 1;
    }
}
