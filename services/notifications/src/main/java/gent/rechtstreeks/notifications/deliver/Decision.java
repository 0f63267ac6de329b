package gent.rechtstreeks.notifications.deliver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What granting decided on one right, for one resident to hear. A higher revision replaces a lower one.
 *
 * @param validUntil the first day after the period
 */
public record Decision(
        UUID id,
        long revision,
        UUID addressee,
        UUID lifeEvent,
        Occasion occasion,
        String right,
        Kind kind,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        OptionalLong amountCents,
        Optional<LocalDate> deadline,
        List<String> reasons,
        boolean demonstration) {

    public Decision {
        reasons = List.copyOf(reasons);
    }

    /** The same, for the resident who turned out to be its addressee. */
    public Decision tellingTo(UUID survivor) {
        return new Decision(
                id,
                revision,
                survivor,
                lifeEvent,
                occasion,
                right,
                kind,
                validFrom,
                validUntil,
                amountCents,
                deadline,
                reasons,
                demonstration);
    }

    /** Of a child that has died nothing is told by machine, whatever was decided. */
    boolean isAboutADeceasedChild() {
        return reasons.contains("child-deceased");
    }
}
