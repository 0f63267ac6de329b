package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.Period;
import gent.rechtstreeks.granting.grant.Subject;
import gent.rechtstreeks.granting.grant.Terms;
import gent.rechtstreeks.granting.grant.store.CaseRow;
import gent.rechtstreeks.granting.grant.store.DecisionRow;
import gent.rechtstreeks.granting.grant.store.GrantRow;
import gent.rechtstreeks.kit.read.Money;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A case as it stands, the decision that explains it, the grant if there is one, and who asks.
 *
 * @param resident all ids by which the resident went: a decision from before a merge tells the truth of then
 * @param doubted whether a human still has to look at what was granted
 * @param renounced when somebody said not to want the grant
 */
record Standing(
        Set<UUID> resident,
        CaseRow row,
        DecisionRow explanation,
        Optional<GrantRow> grant,
        boolean coveredByGrant,
        boolean doubted,
        Optional<Instant> renounced) {

    DecisionView view() {
        Terms terms = explanation.terms();
        Period period = grant.map(GrantRow::period).orElse(terms.period());
        return new DecisionView(
                row.id(),
                row.revision(),
                row.right(),
                row.state(),
                row.lifeEventId(),
                row.subjectKind(),
                parts(),
                row.grantId(),
                period.from(),
                period.until(),
                amount(),
                terms.deadline(),
                explanation.motivation().demonstration(),
                doubted && isUpToResident(),
                row.changedAt(),
                renounced.filter(moment -> isUpToResident()).orElse(null));
    }

    Viewer viewer() {
        return new Viewer(resident, isOfHousehold(), row.subjectKind() == Subject.Kind.HOUSEHOLD, row.occasion());
    }

    /** Whether the grant is this resident's to renounce or to hear of: {@link Grant#isUpTo} by what is read here. */
    private boolean isUpToResident() {
        return grant.filter(given -> given.payee() == null ? coveredByGrant : is(given.payee()))
                .isPresent();
    }

    /** By the decision's own terms: the grant goes on covering who has left since. */
    private boolean isOfHousehold() {
        Terms terms = explanation.terms();
        return isAmong(terms.covered()) || is(terms.payee());
    }

    private Set<Part> parts() {
        Terms terms = explanation.terms();
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (isAmong(terms.addressees())) {
            parts.add(Part.ADDRESSEE);
        }
        if (is(grant.map(GrantRow::payee).orElse(terms.payee()))) {
            parts.add(Part.PAYEE);
        }
        if (coveredByGrant || isAmong(terms.covered())) {
            parts.add(Part.COVERED);
        }
        return parts;
    }

    private boolean is(UUID other) {
        return other != null && resident.contains(other);
    }

    private boolean isAmong(Set<UUID> others) {
        return others.stream().anyMatch(resident::contains);
    }

    private Money amount() {
        Long cents = grant.map(GrantRow::amountCents).orElse(explanation.terms().amountCents());
        return cents == null ? null : Money.euro(cents);
    }
}
