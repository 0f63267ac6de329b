package gent.rechtstreeks.local.birth;

import gent.rechtstreeks.local.up.Ink;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Says one step in plain words. */
final class Wording {

    private static final int RIGHT_WIDTH = 18;

    private final Ink ink;

    Wording(Ink ink) {
        this.ink = ink;
    }

    String of(Step step) {
        String said = step.right().map(right -> ofRight(step, plain(right))).orElseGet(() -> ofEvent(step));
        return said.stripTrailing();
    }

    private String ofEvent(Step step) {
        String detail = step.detail().orElse("");
        return switch (step.station()) {
            case "notified" -> "the hospital's notice has arrived, and is sound and new";
            case "registered" -> "the registration has arrived, and is sound and newer than the notice";
            case "held" -> held(step.at(), detail);
            case "published" -> "published, with the household as the register knows it now";
            default -> (plain(step.station()) + " " + detail).strip();
        };
    }

    private String ofRight(Step step, String right) {
        return String.format("%-" + RIGHT_WIDTH + "s", right) + outcome(step);
    }

    private String outcome(Step step) {
        String word = word(step.outcome().orElse(step.station()));
        String fact = step.detail().map(Wording::plain).orElse("a fact");
        String detail = step.detail().map(Wording::plain).map(Wording::because).orElse("");
        return switch (step.station()) {
            case "assessed", "decided" -> coloured(step, word) + ink.dim(detail);
            case "fact-asked" -> "asks the authentic source for " + fact;
            case "fact-answered" -> answered(step) + fact;
            case "silent" -> ink.dim("nothing to tell" + detail);
            case "told" ->
                ink.green("in the feed") + ink.dim(": " + lower(step.outcome().orElse("")));
            case "withdrawn" -> "withdrawn from the feed, it is no longer needed";
            default -> word + detail;
        };
    }

    private static String word(String outcome) {
        return switch (outcome) {
            case "SETTLED" -> "granted already, once is enough";
            case "FULFILLED" -> "fulfilled, no reminder is needed";
            case "REMINDED" -> "reminded of it";
            case "INFORMED" -> "informed of it";
            case "ASSISTED" -> "a human looks";
            default -> lower(outcome);
        };
    }

    private static String lower(String outcome) {
        return outcome.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String coloured(Step step, String word) {
        return switch (step.outcome().orElse("")) {
            case "FACTS_MISSING", "WAITING_FOR_FACTS" -> ink.yellow(word);
            case "ELIGIBLE", "GRANTED", "RAISED", "SETTLED", "INFORMED", "FULFILLED" -> ink.green(word);
            default -> word;
        };
    }

    /** How long a registered birth may still be taken back before we act on it. */
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

    private static String answered(Step step) {
        boolean known = step.outcome().map("KNOWN"::equals).orElse(true);
        return known ? "the authentic source has answered: " : "the authentic source does not know: ";
    }

    /** Revisions order messages; they say nothing to a person. */
    private static String because(String detail) {
        String reason = detail.replaceFirst("^revision \\d+(: )?", "").replaceFirst("^missing ", "");
        return reason.isEmpty() ? "" : ": " + reason;
    }

    /** "waste-bags" → "waste bags" */
    static String plain(String name) {
        return name.replaceAll("(?<=[a-z])-(?=[a-z])", " ");
    }
}
