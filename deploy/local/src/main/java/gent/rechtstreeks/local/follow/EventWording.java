package gent.rechtstreeks.local.follow;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Says in plain words what became of a register's message at the gate, before any right is looked at. */
final class EventWording {

    private EventWording() {}

    static String of(Step step) {
        String detail = step.detail().orElse("");
        return switch (step.station()) {
            case "notified" -> "the hospital's notice has arrived, and is sound and new";
            case "registered" -> registered(detail);
            case "announced" -> "the announcement has arrived, and is sound and new";
            case "declared" -> "the declaration has arrived, and is sound and newer than the announcement";
            case "confirmed" -> "the confirmation has arrived, and is sound and newer than the declaration";
            case "recorded" ->
                "the register's word of the death has arrived, and is not held: it overtakes what was told";
            case "held" -> held(step.at(), detail);
            case "published" -> "published, with the household as the register knows it now";
            default -> (Wording.plain(step.station()) + " " + detail).strip();
        };
    }

    /** A birth is still called registered when the register says that it never was. */
    private static String registered(String version) {
        return version.endsWith("annulled")
                ? "the annulment has arrived, and is not held: it overtakes what was told"
                : "the registration has arrived, and is sound and newer than the notice";
    }

    /** How long the register may still take it back before we act on it. */
    private static String held(Instant at, String until) {
        try {
            String instant = until.replaceFirst("^until ", "");
            long millis =
                    Math.max(0, Duration.between(at, Instant.parse(instant)).toMillis());
            return String.format(
                    Locale.ROOT,
                    "held for %.1f s (an hour in production), then read again at the register",
                    millis / 1000.0);
        } catch (DateTimeParseException e) {
            return "held, then read again at the register";
        }
    }
}
