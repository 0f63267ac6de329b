package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.eligibility.assess.Calendar;
import gent.rechtstreeks.eligibility.assess.DueDate;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Member;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The due dates of eligibility in memory: those that are waited for, and those that came. */
record Days(Map<UUID, DueDate> waited, Set<UUID> gone) {

    Days() {
        this(new LinkedHashMap<>(), new HashSet<>());
    }

    Days copy() {
        return new Days(new LinkedHashMap<>(waited), new HashSet<>(gone));
    }

    /** Waits for the next days of these households; of whoever died, or lives in none of them any more, for none. */
    void see(List<Household> households, Calendar calendar, LocalDate today) {
        Set<UUID> ids = households.stream().map(Household::id).collect(Collectors.toSet());
        Set<UUID> living = households.stream().flatMap(Days::subjects).collect(Collectors.toSet());
        waited.values().removeIf(date -> ids.contains(date.householdId()) && !living.contains(date.subjectId()));
        households.forEach(household -> calendar.nextOf(household, today).forEach(this::add));
    }

    List<DueDate> due(LocalDate today) {
        return waited.values().stream()
                .filter(date -> !date.day().isAfter(today))
                .toList();
    }

    void came(Collection<DueDate> dates, Map<UUID, Household> households, Calendar calendar) {
        for (DueDate date : dates) {
            waited.remove(date.lifeEventId());
            gone.add(date.lifeEventId());
            Stream.ofNullable(households.get(date.householdId()))
                    .flatMap(household -> calendar.following(date, household).stream())
                    .forEach(this::add);
        }
    }

    private void add(DueDate date) {
        if (!gone.contains(date.lifeEventId())) {
            waited.put(date.lifeEventId(), date);
        }
    }

    private static Stream<UUID> subjects(Household household) {
        return household.living().isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(household.id()), household.living().stream().map(Member::residentId));
    }
}
