package gent.rechtstreeks.eligibility.publish;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.wire.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What was assessed, as it goes out under the household's key. */
@ApplicationScoped
public class AssessmentEvents {

    private static final String TOPIC = "assessments";
    private static final String TYPE = "eligibility.assessments.notify.assessed";

    private final Addressed addressed;

    AssessmentEvents(Addressed addressed) {
        this.addressed = addressed;
    }

    /** One revision as a message. */
    public Publication of(Assessed assessed, LifeEvent event, Envelope cause, Instant assessedAt) {
        String key = event.householdId().toString();
        Envelope envelope = addressed.to(key, cause, TYPE, assessed.id(), assessed.revision(), event.lifeEventId());
        return new Publication(TOPIC, key, wire(assessed, event, assessedAt), envelope);
    }

    /** One revision as it stands on the wire. */
    public static Assessment wire(Assessed assessed, LifeEvent event, Instant assessedAt) {
        var content = assessed.assessment();
        Assessment.Builder wire = Assessment.newBuilder()
                .setAssessmentId(assessed.id())
                .setRevision(assessed.revision())
                .setRight(content.right())
                .setLifeEventId(event.lifeEventId())
                .setLifeEventVersion(assessed.lifeEventVersion())
                .setOccasion(WireParts.occasion(event))
                .setHouseholdId(event.householdId())
                .setSubject(WireParts.subject(content.subject()))
                .setMode(Mode.valueOf(content.mode().name()))
                .setValidFrom(content.period().from())
                .setValidUntil(content.period().until())
                .setAddressees(content.addressees())
                .setUsedFacts(content.facts().stream().map(WireParts::usedFact).toList())
                .setParameters(
                        content.parameters().stream().map(WireParts::parameter).toList())
                .setRuleVersion(content.ruleVersion())
                .setRulebook(assessed.rulebook() == 0 ? null : assessed.rulebook())
                .setLegalBasis(WireParts.legalBasis(content.legalBasis()))
                .setAssessedAt(assessedAt);
        return outcome(wire, content.outcome()).build();
    }

    private static Assessment.Builder outcome(Assessment.Builder wire, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Eligible yes ->
                wire.setOutcome(gent.rechtstreeks.assessments.Outcome.ELIGIBLE)
                        .setAmountCents(yes.amountCents())
                        .setPayee(yes.payee())
                        .setCoveredResidents(yes.covered())
                        .setDeadline(yes.deadline())
                        .setReasons(yes.reasons());
            case Outcome.NotEligible no ->
                wire.setOutcome(gent.rechtstreeks.assessments.Outcome.NOT_ELIGIBLE)
                        .setReasons(no.reasons());
            case Outcome.FactsMissing open ->
                wire.setOutcome(gent.rechtstreeks.assessments.Outcome.FACTS_MISSING)
                        .setReasons(open.reasons())
                        .setMissingFacts(open.missing().stream()
                                .map(WireParts::missingFact)
                                .toList());
        };
    }
}
