package gent.rechtstreeks.eligibility.read.own;

import gent.rechtstreeks.kit.read.Problems;

/** How many answers one page holds. */
final class PageSize {

    private static final int USUAL = 50;
    private static final int MOST = 100;

    private PageSize() {}

    /** The limit that was asked for; a problem when it is no number from 1 to 100. */
    static int of(String limit) {
        int size = limit == null ? USUAL : parsed(limit);
        if (size < 1 || size > MOST) {
            throw Problems.badRequest("malformedLimit", "The limit is a number from 1 to " + MOST + ".");
        }
        return size;
    }

    private static int parsed(String limit) {
        return limit.matches("\\d{1,3}") ? Integer.parseInt(limit) : 0;
    }
}
