package gent.rechtstreeks.lifeevents.takeon.store;

import gent.rechtstreeks.lifeevents.takeon.TakeOn;

/**
 * A take-on of which a pod has taken the next page.
 *
 * @param attempts how often that page was tried in vain
 */
public record ClaimedTakeOn(TakeOn takeOn, int attempts) {

    private static final int HALVINGS = 30;

    /** Half of a full page after each try in vain: it takes less time, and a household that spoils it holds up fewer. */
    public int pageSize(int full) {
        return Math.max(1, full >> Math.min(attempts, HALVINGS));
    }
}
