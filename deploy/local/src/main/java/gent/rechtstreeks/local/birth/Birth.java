package gent.rechtstreeks.local.birth;

import java.util.List;

/** What the sandbox says about the births that it just published. */
public record Birth(
        List<String> eventIds, List<Parent> parents, int members, boolean increasedReimbursement, String postalCode) {

    /** A synthetic parent. The name and the number never leave this process, but for making a login. */
    public record Parent(String insz) {

        @Override
        public String toString() {
            return "Parent";
        }
    }

    public boolean twins() {
        return eventIds.size() > 1;
    }
}
