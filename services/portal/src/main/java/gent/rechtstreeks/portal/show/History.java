package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.ExplainedDecision;
import gent.rechtstreeks.portal.ask.ExplainedDecision.Step;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was decided one after the other, as a resident reads it: what reads as the line above it is left out. */
final class History {

    private History() {}

    @TemplateExtension
    static List<Step> told(ExplainedDecision decided) {
        List<Step> told = new ArrayList<>();
        for (Step step : decided.history()) {
            if (told.isEmpty() || !readsAs(told.getLast(), step)) {
                told.add(step);
            }
        }
        return told;
    }

    private static boolean readsAs(Step before, Step step) {
        return step.arrears() == null
                && before.arrears() == null
                && before.outcome() == step.outcome()
                && day(before.decidedAt()).equals(day(step.decidedAt()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Wording.HERE);
    }
}
