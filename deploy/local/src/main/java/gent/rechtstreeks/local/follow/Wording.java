package gent.rechtstreeks.local.follow;

import gent.rechtstreeks.local.up.Ink;
import java.util.Collection;
import java.util.Locale;

/** Says one step in plain words. */
final class Wording {

    private final int column;
    private final Ink ink;

    /** The rights of which it will speak stand below each other. */
    Wording(Collection<String> rights, Ink ink) {
        this.column = 1 + rights.stream().mapToInt(String::length).max().orElse(0);
        this.ink = ink;
    }

    String of(Step step) {
        String said = step.right().map(right -> ofRight(step, plain(right))).orElseGet(() -> EventWording.of(step));
        return said.stripTrailing();
    }

    private String ofRight(Step step, String right) {
        return String.format("%-" + column + "s", right) + outcome(step);
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
            case "withdrawn" -> "withdrawn from the feed, " + whyWithdrawn(step);
            default -> word + detail;
        };
    }

    private static String whyWithdrawn(Step step) {
        return step.outcome().filter("SILENCED"::equals).isPresent() ? "without a word" : "it is no longer needed";
    }

    private static String word(String outcome) {
        return switch (outcome) {
            case "KEPT" -> "the grant stands";
            case "SETTLED" -> "granted already, once is enough";
            case "FULFILLED" -> "fulfilled, no reminder is needed";
            case "REMINDED" -> "reminded of it";
            case "INFORMED" -> "informed of it";
            case "ASSISTED" -> "a human looks";
            default -> lower(outcome);
        };
    }

    /** NOT_ELIGIBLE → "not eligible" */
    static String lower(String outcome) {
        return outcome.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String coloured(Step step, String word) {
        return switch (step.outcome().orElse("")) {
            case "FACTS_MISSING", "WAITING_FOR_FACTS" -> ink.yellow(word);
            case "ELIGIBLE", "GRANTED", "RAISED", "SETTLED", "INFORMED", "FULFILLED" -> ink.green(word);
            default -> word;
        };
    }

    private static String answered(Step step) {
        boolean known = step.outcome().map("KNOWN"::equals).orElse(true);
        return known ? "the authentic source has answered: " : "the authentic source does not know: ";
    }

    /** Revisions order messages; they say nothing to a person. */
    private static String because(String detail) {
        String reason = detail.replaceFirst("^revision \\d+(: )?", "")
                .replaceFirst("^missing ", "")
                .replaceFirst("^(a human looks): assist$", "$1");
        String link = reason.startsWith("a human looks") ? "; " : ": ";
        return reason.isEmpty() ? "" : link + reason;
    }

    /** "waste-bags" → "waste bags" */
    static String plain(String name) {
        return name.replaceAll("(?<=[a-z])-(?=[a-z])", " ");
    }
}
