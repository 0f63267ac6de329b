package gent.rechtstreeks.granting.grant;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;

/**
 * What an assessment gives, to whom, and whom to tell.
 *
 * @param amountCents null when the right has no amount or it is not known
 * @param payee who receives it; null when nobody does
 * @param deadline the last day on which the resident can act; null when there is none
 */
public record Terms(
        Period period,
        Long amountCents,
        UUID payee,
        SortedSet<UUID> covered,
        SortedSet<UUID> addressees,
        LocalDate deadline) {

    public Terms {
        covered = Residents.of(covered);
        addressees = Residents.of(addressees);
    }
}
