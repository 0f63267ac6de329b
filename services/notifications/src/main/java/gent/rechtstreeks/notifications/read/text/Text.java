package gent.rechtstreeks.notifications.read.text;

import gent.rechtstreeks.notifications.prefer.Language;
import java.util.Optional;

/** A message in words, and the page where the resident can do something about it, if there is one. */
public record Text(String title, String body, Optional<String> link, Language language) {}
