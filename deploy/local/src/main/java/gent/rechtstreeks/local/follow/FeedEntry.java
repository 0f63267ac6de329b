package gent.rechtstreeks.local.follow;

import java.time.LocalDate;
import java.util.Optional;

/** One entry of the resident's feed; a withdrawn one has no words any more. */
record FeedEntry(String right, Optional<Words> words) {

    /**
     * What the resident reads.
     *
     * @param text paragraphs with an empty line between them; a list has one point a line
     * @param deadline last day to act, if there is one
     * @param link where to go on, if anywhere
     */
    record Words(String title, String text, Optional<LocalDate> deadline, Optional<String> link) {}
}
