package gent.rechtstreeks.local.birth;

import java.util.Optional;

/** One entry of the resident's feed; a withdrawn one has no words any more. */
public record FeedEntry(String right, Optional<Words> words) {

    /** What the resident reads. */
    public record Words(String title, String text) {}
}
