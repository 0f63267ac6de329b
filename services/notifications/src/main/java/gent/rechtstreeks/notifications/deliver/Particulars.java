package gent.rechtstreeks.notifications.deliver;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the texts of any right can be filled in with, beside the last day.
 *
 * @param cents the amount, when there is one and it is known
 * @param until the first day after the period, when it ends
 */
public record Particulars(
        String right, Occasion occasion, OptionalLong cents, LocalDate from, Optional<LocalDate> until) {

    static Particulars of(Decision decision) {
        return new Particulars(
                decision.right(),
                decision.occasion(),
                decision.amountCents(),
                decision.validFrom(),
                decision.validUntil());
    }
}
