package gent.rechtstreeks.journeys.benchmark;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an event on a live feed is about: enough to know one's own message again. */
record Subject(UUID lifeEvent, String right) {

    private static final Pattern ENTRY =
            Pattern.compile("^data:.*\"right\":\"(?<right>[^\"]+)\",\"lifeEvent\":\"(?<event>[0-9a-f-]{36})\"");

    /** Nothing for a line that is no entry: ids, names of events, heartbeats. */
    static Optional<Subject> of(String line) {
        Matcher entry = ENTRY.matcher(line);
        return entry.find()
                ? Optional.of(new Subject(UUID.fromString(entry.group("event")), entry.group("right")))
                : Optional.empty();
    }
}
