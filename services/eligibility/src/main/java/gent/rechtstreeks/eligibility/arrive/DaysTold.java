package gent.rechtstreeks.eligibility.arrive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** For each household the earliest day of what was told of it: a due date after that day may have been missed. */
final class DaysTold {

    private DaysTold() {}

    static Map<UUID, LocalDate> of(Stream<Arrived> arrived) {
        Map<UUID, LocalDate> days = new HashMap<>();
        arrived.forEach(one -> one.householdIds()
                .forEach(household ->
                        days.merge(household, one.day(), (day, other) -> day.isBefore(other) ? day : other)));
        return days;
    }
}
