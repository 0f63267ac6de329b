package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.Subject;
import gent.rechtstreeks.granting.grant.store.StateName;
import gent.rechtstreeks.kit.read.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * One right as it stands for the resident who asks.
 *
 * @param id the decision's id, as in the messages about it
 * @param grantId null when nothing is granted
 * @param amount null when there is none, or when it is not given
 * @param validUntil first day after the period; null when it has no end
 * @param deadline last day on which the resident can act; null when there is none
 * @param demonstration whether it rests on values that were signed off for a demonstration only
 * @param doubted whether a human still has to look at whether the grant is right; until then it stands. False for whom it
 *     is not up to: who lives elsewhere by now would read something of the others' home
 * @param renounced since when somebody whose it is does not want the grant; null otherwise, and for whom it is not up to
 */
record DecisionView(
        UUID id,
        long revision,
        String right,
        StateName state,
        UUID lifeEvent,
        Subject.Kind subject,
        Set<Part> yourPart,
        UUID grantId,
        LocalDate validFrom,
        LocalDate validUntil,
        Money amount,
        LocalDate deadline,
        boolean demonstration,
        boolean doubted,
        Instant decidedAt,
        Instant renounced) {}
