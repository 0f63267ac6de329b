package gent.rechtstreeks.granting.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

/** What a message says beside its kind; two messages with the same content need not both be sent. */
public record Content(
        UUID grantId,
        Period period,
        Long amountCents,
        UUID payee,
        SortedSet<UUID> covered,
        LocalDate deadline,
        List<String> reasons,
        boolean demonstration) {

    public Content {
        covered = Residents.of(covered);
        reasons = List.copyOf(reasons);
    }

    static Content of(Assessment assessment) {
        Terms terms = assessment.terms();
        return new Content(
                null,
                terms.period(),
                terms.amountCents(),
                terms.payee(),
                terms.covered(),
                terms.deadline(),
                assessment.motivation().reasons(),
                assessment.motivation().demonstration());
    }

    static Content of(Grant grant, Assessment assessment) {
        return new Content(
                grant.id(),
                grant.period(),
                grant.amountCents(),
                grant.payee(),
                grant.covered(),
                assessment.terms().deadline(),
                assessment.motivation().reasons(),
                assessment.motivation().demonstration());
    }
}
