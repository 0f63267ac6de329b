package gent.rechtstreeks.local.birth;

import java.util.Optional;

/** One entry of the resident's feed. */
public record FeedEntry(String right, String title, String text, boolean withdrawn, Optional<String> deadline) {}
