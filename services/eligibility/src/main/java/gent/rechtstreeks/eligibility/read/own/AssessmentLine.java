package gent.rechtstreeks.eligibility.read.own;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.store.AssessmentRow;
import gent.rechtstreeks.eligibility.explain.Access;
import gent.rechtstreeks.eligibility.explain.Answer;
import gent.rechtstreeks.eligibility.explain.Explainer;
import gent.rechtstreeks.eligibility.explain.Figures;
import gent.rechtstreeks.eligibility.explain.Reader;
import gent.rechtstreeks.eligibility.rights.Language;
import gent.rechtstreeks.kit.read.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One answer in a line.
 *
 * @param name of the right, in the language of the page
 * @param subject whose right it is, never by name
 * @param childBornOn of which child of the reader it is; null when it is of none
 * @param validUntil first day after the period; null when it has no end
 * @param amount null when there is none, or while a person still has to look at it
 * @param howMuch the amount in a sentence that says what it is for, a month or once; null when there is none
 * @param deadline last day to act; null when there is none
 * @param headline the answer in a sentence
 * @param perhaps whether a yes leaves open what nobody but its authority can tell
 * @param over whether what it was about never was, or came to an end: then it only says where a grant came from
 * @param keptQuiet whether no message speaks of it, as it would hurt now
 */
record AssessmentLine(
        UUID id,
        long revision,
        String right,
        String name,
        UUID lifeEvent,
        Subject.Kind subject,
        LocalDate childBornOn,
        String outcome,
        Mode mode,
        LocalDate validFrom,
        LocalDate validUntil,
        Money amount,
        String howMuch,
        LocalDate deadline,
        String headline,
        boolean perhaps,
        boolean over,
        boolean keptQuiet,
        Instant assessedAt) {

    static AssessmentLine of(AssessmentRow row, Explainer explainer, Reader reader, Language language) {
        Assessment assessment = row.assessed().assessment();
        Answer answer = new Answer(assessment, row.householdId());
        return new AssessmentLine(
                row.id(),
                row.assessed().revision(),
                assessment.right(),
                explainer.name(assessment.right(), language),
                row.lifeEventId(),
                assessment.subject().kind(),
                reader.children().get(assessment.subject().id()),
                row.outcome(),
                assessment.mode(),
                assessment.period().from(),
                assessment.period().until(),
                Figures.cents(assessment).map(Money::euro).orElse(null),
                explainer.howMuch(answer, language).orElse(null),
                Figures.deadline(assessment).orElse(null),
                explainer.headline(answer, reader, language),
                explainer.isPerhaps(answer, reader),
                Access.isOver(assessment),
                assessment.outcome().isKeptQuiet(),
                row.assessedAt());
    }
}
