package gent.rechtstreeks.portal.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What was decided on one right of the resident who asks.
 *
 * @param yourPart what the resident has to do with it
 * @param grantId null when nothing is granted
 * @param amount null when there is none, or when it is not given
 * @param validUntil first day after the period; null when it has no end
 * @param demonstration whether it rests on numbers that are only there to demonstrate with
 * @param doubted whether a human still has to look at whether what was granted is right; until then it stands
 * @param renounced since when somebody whose it is does not want the grant; null otherwise
 */
public record Decision(
        UUID id,
        String right,
        State state,
        UUID lifeEvent,
        Subject subject,
        Set<YourPart> yourPart,
        UUID grantId,
        LocalDate validFrom,
        LocalDate validUntil,
        Money amount,
        LocalDate deadline,
        boolean demonstration,
        boolean doubted,
        Instant decidedAt,
        Instant renounced) {

    /** A decision that lacks these is none. */
    public Decision {
        Objects.requireNonNull(id);
        Objects.requireNonNull(right);
        Objects.requireNonNull(state);
        yourPart = Set.copyOf(yourPart);
    }

    /** How it stands. */
    public enum State {
        OPENING,
        GRANTED,
        SETTLED,
        INFORMED,
        REMINDED,
        FULFILLED,
        NOT_ELIGIBLE,
        WAITING_FOR_FACTS,
        ASSISTED,
        NOTHING_TO_TELL,
        KEPT_QUIET,
        JOINED
    }

    /** What a resident has to do with a decision. */
    public enum YourPart {
        ADDRESSEE,
        PAYEE,
        COVERED
    }

    public boolean isGrant() {
        return grantId != null;
    }

    /** It is up to whoever is paid, or to whom it covers when nobody is; granting has the last word. */
    public boolean mayBeYoursToRenounce() {
        return isGrant() && (yourPart.contains(YourPart.PAYEE) || yourPart.contains(YourPart.COVERED));
    }
}
