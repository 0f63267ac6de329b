package gent.rechtstreeks.local.follow;

import java.time.LocalDate;
import java.util.Optional;

/** One entry of the resident's feed; a withdrawn one has no words any more. */
record FeedEntry(String right, Optional<Words> words) {

    /** What stands where an entry is about several rights: all that can still be asked for after one life event. */
    static final String SEVERAL_RIGHTS = "several-rights";

    boolean isOverview() {
        return right.equals(SEVERAL_RIGHTS);
    }

    /**
     * What the resident reads.
     *
     * @param text paragraphs with an empty line between them; a list has one point a line
     * @param deadline last day to act, if there is one
     * @param link where to go on, if anywhere
     */
    record Words(String title, String text, Optional<LocalDate> deadline, Optional<String> link) {}
}
