package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Calendar;
import gent.rechtstreeks.eligibility.assess.DueDate;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Member;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The due dates that are waited for: written when a household is seen, taken when they come. */
@ApplicationScoped
public class DueDates {

    private final DueDateRows rows;
    private final Supplier<Calendar> calendars;

    DueDates(DueDateRows rows, Supplier<Calendar> calendars) {
        this.rows = rows;
        this.calendars = calendars;
    }

    /** Waits for the due dates of these households that are still to come. */
    public void see(Collection<Household> households, LocalDate today) {
        see(households, Map.of(), today);
    }

    /**
     * Waits for the next due dates of these households; of whoever died, or lives in none of them any more, for none.
     *
     * @param days what was told of a household counts from that day: a due date of this year that was missed since is due
     */
    public void see(Collection<Household> households, Map<UUID, LocalDate> days, LocalDate today) {
        Calendar calendar = calendars.get();
        if (calendar.isEmpty()) {
            return;
        }
        rows.forget(
                households.stream().map(Household::id).toList(),
                households.stream().flatMap(DueDates::subjects).toList());
        Map<DueDate, Household> next = new HashMap<>();
        for (Household household : households) {
            LocalDate since = withinReach(days.getOrDefault(household.id(), today), today);
            calendar.nextOf(household, since).forEach(date -> next.put(date, household));
        }
        rows.add(next.keySet());
        // One that was missed may have come already, for who lived in between: then it is the one after that.
        rows.add(next.entrySet().stream()
                .filter(entry -> !entry.getKey().day().isAfter(today))
                .flatMap(entry -> calendar.following(entry.getKey(), entry.getValue()).stream())
                .toList());
    }

    /**
     * Puts the due dates that passed after those days in the place of those that are waited for; whoever had one of them
     * has it no second time. The days are as they were ordered: a new year that begins meanwhile takes nothing away.
     */
    public void makeUp(Collection<Household> households, Map<UUID, LocalDate> days, LocalDate today) {
        Calendar calendar = calendars.get();
        rows.putFirst(households.stream()
                .filter(household -> days.containsKey(household.id()))
                .flatMap(household -> calendar.nextOf(household, days.get(household.id())).stream())
                .filter(date -> !date.day().isAfter(today))
                .toList());
    }

    private static LocalDate withinReach(LocalDate day, LocalDate today) {
        LocalDate endOfLastYear = today.withDayOfYear(1).minusDays(1);
        LocalDate notLater = day.isAfter(today) ? today : day;
        return notLater.isBefore(endOfLastYear) ? endOfLastYear : notLater;
    }

    /** Takes due dates that have come, the earliest first, for as long as the transaction lasts: nobody else gets them. */
    public List<DueDate> take(LocalDate today, Instant now, int limit) {
        return rows.take(today, now, limit);
    }

    /** These came; each household, as it is by now, says what comes next. */
    public void came(Collection<DueDate> dates, Map<UUID, Household> households, Instant now) {
        Calendar calendar = calendars.get();
        rows.came(dates, now);
        rows.add(dates.stream()
                .flatMap(date -> Stream.ofNullable(households.get(date.householdId()))
                        .flatMap(household -> calendar.following(date, household).stream()))
                .toList());
    }

    /** Leaves one alone until then. */
    public void postpone(DueDate date, Instant until) {
        rows.postpone(date, until);
    }

    private static Stream<UUID> subjects(Household household) {
        return household.living().isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(household.id()), household.living().stream().map(Member::residentId));
    }
}
