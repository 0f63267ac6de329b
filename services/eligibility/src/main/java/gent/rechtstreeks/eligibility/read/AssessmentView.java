package gent.rechtstreeks.eligibility.read;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.Trace;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.eligibility.assess.store.AssessmentRow;
import gent.rechtstreeks.kit.read.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An assessment as a caseworker sees it: the answer, and everything that explains it. */
public record AssessmentView(
        UUID id,
        long revision,
        String right,
        UUID lifeEvent,
        long lifeEventVersion,
        Subject subject,
        String outcome,
        Mode mode,
        LocalDate validFrom,
        LocalDate validUntil,
        Money amount,
        LocalDate deadline,
        List<String> reasons,
        List<MissingFact> missingFacts,
        List<UsedFact> facts,
        List<Parameter> parameters,
        List<Trace.Step> trace,
        String ruleVersion,
        Long rulebook,
        LegalBasis legalBasis,
        Instant assessedAt) {

    static AssessmentView of(AssessmentRow row) {
        Assessed assessed = row.assessed();
        Assessment content = assessed.assessment();
        Answer answer = Answer.of(content.outcome());
        return new AssessmentView(
                assessed.id(),
                assessed.revision(),
                content.right(),
                row.lifeEventId(),
                assessed.lifeEventVersion(),
                content.subject(),
                row.outcome(),
                content.mode(),
                content.period().from(),
                content.period().until(),
                answer.amount(),
                answer.deadline(),
                answer.reasons(),
                assessed.missing(),
                content.facts(),
                content.parameters(),
                content.trace().steps(),
                content.ruleVersion(),
                assessed.rulebook() == 0 ? null : assessed.rulebook(),
                content.legalBasis(),
                row.assessedAt());
    }

    /** What the three outcomes have in common. */
    private record Answer(Money amount, LocalDate deadline, List<String> reasons) {

        static Answer of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Eligible yes -> new Answer(money(yes.amountCents()), yes.deadline(), yes.reasons());
                case Outcome.NotEligible no -> new Answer(null, null, no.reasons());
                case Outcome.FactsMissing open -> new Answer(null, null, open.reasons());
            };
        }

        private static Money money(Long cents) {
            return cents == null ? null : Money.euro(cents);
        }
    }
}
