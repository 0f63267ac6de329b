package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.read.Problems;

/** How many entries one answer holds. */
final class PageSize {

    private static final int USUAL = 50;
    private static final int MOST = 100;

    private PageSize() {}

    /** The limit that was asked for; a problem when it is no number from 1 to 100. */
    static int of(String limit) {
        if (limit == null) {
            return USUAL;
        }
        try {
            int size = Integer.parseInt(limit);
            if (size >= 1 && size <= MOST) {
                return size;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, in the same words as for a number that is too high.
        }
        throw Problems.badRequest("malformedLimit", "The limit is a number from 1 to " + MOST + ".");
    }
}
