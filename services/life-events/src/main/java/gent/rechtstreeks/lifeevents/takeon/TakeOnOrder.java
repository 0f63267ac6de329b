package gent.rechtstreeks.lifeevents.takeon;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a take-on brings to those whom it makes known.
 *
 * @param rightsFrom the first day of which the rights are given too; null when nothing of days that have passed is
 * @param occurredOn days in the calendar after it bring their rights
 */
public record TakeOnOrder(LocalDate rightsFrom, LocalDate occurredOn) {

    /** Empty when the day has not come yet, or is of an earlier year: nobody reckons that far back. */
    public static Optional<TakeOnOrder> of(LocalDate rightsFrom, LocalDate today) {
        if (rightsFrom == null) {
            return Optional.of(silent(today));
        }
        boolean isOfThisYear = rightsFrom.getYear() == today.getYear() && !rightsFrom.isAfter(today);
        return isOfThisYear ? Optional.of(new TakeOnOrder(rightsFrom, rightsFrom.minusDays(1))) : Optional.empty();
    }

    private static TakeOnOrder silent(LocalDate today) {
        return new TakeOnOrder(null, today);
    }
}
