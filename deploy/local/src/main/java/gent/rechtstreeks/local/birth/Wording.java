package gent.rechtstreeks.local.birth;

import gent.rechtstreeks.local.up.Ink;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Says one step in plain words. */
final class Wording {

    private static final int RIGHT_WIDTH = 19;

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
            case "fact-asked" -> "asks the authentic source for " + plain(detail);
            case "fact-answered" -> "the authentic source has answered: " + plain(detail);
            default -> (plain(step.station()) + " " + detail).strip();
        };
    }

    private String ofRight(Step step, String right) {
        return String.format("%-" + RIGHT_WIDTH + "s", right) + outcome(step);
    }

    private String outcome(Step step) {
        String word = plain(
                step.outcome().orElse(step.station()).toLowerCase(Locale.ROOT).replace('_', '-'));
        String detail = step.detail()
                .map(Wording::plain)
                .map(text -> ": " + withoutMissing(text))
                .orElse("");
        return switch (step.station()) {
            case "assessed", "decided" -> coloured(step, word) + ink.dim(detail);
            case "told" -> ink.green("in the feed") + ink.dim(": " + word);
            case "withdrawn" -> "withdrawn from the feed, it is no longer needed";
            default -> word + detail;
        };
    }

    private String coloured(Step step, String word) {
        return switch (step.outcome().orElse("")) {
            case "FACTS_MISSING", "WAITING_FOR_FACTS" -> ink.yellow(word);
            case "ELIGIBLE", "GRANTED", "RAISED", "INFORMED", "FULFILLED" -> ink.green(word);
            default -> word;
        };
    }

    /** How long a registered birth may still be taken back before we act on it. */
    private static String held(Instant at, String until) {
        try {
            long seconds =
                    Math.max(0, Duration.between(at, Instant.parse(until)).toSeconds());
            return "held for " + seconds + " s, then read again at the register";
        } catch (DateTimeParseException e) {
            return "held, then read again at the register";
        }
    }

    private static String withoutMissing(String detail) {
        return detail.replaceFirst("^missing ", "");
    }

    /** "waste-bags" → "waste bags" */
    static String plain(String name) {
        return name.replaceAll("(?<=[a-z])-(?=[a-z])", " ");
    }
}
