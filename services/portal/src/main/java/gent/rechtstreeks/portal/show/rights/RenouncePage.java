package gent.rechtstreeks.portal.show.rights;

import java.util.UUID;

/**
 * Asks a resident whether they are sure.
 *
 * @param right null when it is not known now
 * @param trouble why it did not happen; null when nothing went wrong
 */
record RenouncePage(UUID id, MyRight right, Trouble trouble) {

    /** Where the form leads. */
    public String address() {
        return "/rechten/" + id + "/afzien";
    }
}
