package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.LegalBasis;
import gent.rechtstreeks.granting.grant.MissingFact;
import gent.rechtstreeks.granting.grant.Mode;
import gent.rechtstreeks.granting.grant.Motivation;
import gent.rechtstreeks.granting.grant.Terms;
import gent.rechtstreeks.granting.grant.UsedFact;
import gent.rechtstreeks.granting.grant.UsedParameter;
import gent.rechtstreeks.granting.grant.store.DecisionRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One side of what a caseworker compares: a grant with what it rests on, or the newest assessment. Both have the same
 * shape, so that a screen can lay them beside each other, and all facts in full.
 *
 * @param grantId null on the side of the assessment
 * @param decision the case that was decided on
 */
record SideView(
        UUID grantId,
        UUID decision,
        long revision,
        UUID lifeEvent,
        String verdict,
        Mode mode,
        LocalDate validFrom,
        LocalDate validUntil,
        Long amountCents,
        UUID payee,
        Set<UUID> covered,
        Set<UUID> addressees,
        LocalDate deadline,
        List<String> reasons,
        List<UsedFact> facts,
        List<MissingFact> missingFacts,
        List<UsedParameter> parameters,
        String ruleVersion,
        LegalBasis legalBasis,
        Instant decidedAt) {

    /** The grant as it stood when the task was last put before a human, and the decision that it rests on. */
    static SideView of(Grant grant, DecisionRow decision) {
        Terms rested = decision.terms();
        Terms stood = new Terms(
                grant.period(),
                grant.amountCents(),
                grant.payee(),
                grant.covered(),
                rested.addressees(),
                rested.deadline());
        return side(grant.id(), "ELIGIBLE", stood, decision);
    }

    static SideView of(DecisionRow assessed) {
        return side(null, assessed.verdict(), assessed.terms(), assessed);
    }

    Stream<UUID> residents() {
        Stream<UUID> known = facts.stream().map(UsedFact::residentId).filter(Objects::nonNull);
        Stream<UUID> missed = missingFacts.stream().map(MissingFact::residentId).filter(Objects::nonNull);
        return Stream.of(covered.stream(), addressees.stream(), Stream.ofNullable(payee), known, missed)
                .flatMap(ids -> ids);
    }

    private static SideView side(UUID grantId, String verdict, Terms terms, DecisionRow decision) {
        Motivation why = decision.motivation();
        return new SideView(
                grantId,
                decision.caseId(),
                decision.revision(),
                decision.lifeEventId(),
                verdict,
                decision.mode(),
                terms.period().from(),
                terms.period().until(),
                terms.amountCents(),
                terms.payee(),
                terms.covered(),
                terms.addressees(),
                terms.deadline(),
                why.reasons(),
                why.usedFacts(),
                why.missingFacts(),
                why.parameters(),
                why.ruleVersion(),
                why.legalBasis(),
                decision.decidedAt());
    }
}
