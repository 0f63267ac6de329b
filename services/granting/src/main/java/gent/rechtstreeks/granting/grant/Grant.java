package gent.rechtstreeks.granting.grant;

import gent.rechtstreeks.kit.wire.Ids;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

/**
 * A right that was given to one subject for one period, and the residents that it covers.
 *
 * @param amountCents null when the right has no amount
 * @param payee null when nobody is paid
 */
public record Grant(
        UUID id,
        String right,
        Subject subject,
        Period period,
        Long amountCents,
        UUID payee,
        SortedSet<UUID> covered,
        long revision) {

    public Grant {
        covered = Residents.of(covered);
    }

    static Grant opening(Assessment assessment) {
        Terms terms = assessment.terms();
        return new Grant(
                idFor(assessment),
                assessment.right(),
                assessment.subject(),
                terms.period(),
                terms.amountCents(),
                terms.payee(),
                terms.covered(),
                1);
    }

    private static UUID idFor(Assessment assessment) {
        return Ids.of(
                "grant",
                assessment.right(),
                assessment.subject().id().toString(),
                assessment.terms().period().from().toString());
    }

    /** Whether this is what the assessment asks for: one right, one subject, one period. */
    boolean isFor(Assessment assessment) {
        return right.equals(assessment.right())
                && subject.equals(assessment.subject())
                && period.equals(assessment.terms().period());
    }

    /** Whether giving what the assessment asks for would give somebody the same twice. */
    boolean clashesWith(Assessment assessment) {
        return right.equals(assessment.right())
                && period.overlaps(assessment.terms().period())
                && !isFor(assessment)
                && (subject.equals(assessment.subject())
                        || coversAnyOf(assessment.terms().covered()));
    }

    /** Whose it is to give up: the payee's, or of all that it covers when nobody is paid. */
    public boolean isUpTo(Set<UUID> ids) {
        return payee == null ? !Collections.disjoint(covered, ids) : ids.contains(payee);
    }

    private boolean coversAnyOf(SortedSet<UUID> residents) {
        return !Collections.disjoint(covered, residents);
    }

    boolean sameAmountAs(Terms terms) {
        return Objects.equals(amountCents, terms.amountCents());
    }

    boolean lessThan(Terms terms) {
        return amountCents != null && terms.amountCents() != null && amountCents < terms.amountCents();
    }

    /** The same grant for at least these residents; nobody falls out of it. */
    Grant covering(SortedSet<UUID> residents) {
        return new Grant(id, right, subject, period, amountCents, payee, Residents.union(covered, residents), revision);
    }

    Grant raisedTo(long cents) {
        return new Grant(id, right, subject, period, cents, payee, covered, revision + 1);
    }
}
