package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.facts.Answer;
import gent.rechtstreeks.lifeevents.facts.FactValue;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The social security bank of one run: of whom it has data, it says yes or no, for a period inside one calendar year. */
final class Bank {

    private static final LocalDate BEFORE_ALL = LocalDate.of(2020, 1, 1);

    private final Map<Insz, NavigableMap<LocalDate, Boolean>> periods = new HashMap<>();
    private final Set<Insz> asked = new HashSet<>();

    Bank(List<Family> families) {
        families.forEach(family -> family.reimbursement().forEach((adult, value) -> {
            if (value != null) {
                flips(adult, value, BEFORE_ALL);
            }
        }));
    }

    /** From that day on it is as said, whatever was foreseen for later. */
    void flips(Insz person, boolean value, LocalDate from) {
        NavigableMap<LocalDate, Boolean> known = periods.computeIfAbsent(person, none -> new TreeMap<>());
        known.tailMap(from, true).clear();
        known.put(from, value);
    }

    /** Whoever is asked about is from then on told of when it changes. */
    Answer ask(Insz person, LocalDate day, Instant now) {
        asked.add(person);
        NavigableMap<LocalDate, Boolean> known = periods.getOrDefault(person, new TreeMap<>());
        Map.Entry<LocalDate, Boolean> word = known.floorEntry(day);
        LocalDate year = day.withDayOfYear(1);
        if (word == null) {
            return Answer.noData(null, null, now);
        }
        LocalDate next = known.higherKey(day);
        LocalDate from = word.getKey().isBefore(year) ? year : word.getKey();
        LocalDate until = next == null || next.isAfter(year.plusYears(1)) ? year.plusYears(1) : next;
        return Answer.known(FactValue.of(word.getValue()), from, until, now);
    }

    boolean isAskedAbout(Insz person) {
        return asked.contains(person);
    }

    /** Whether it says yes on some day from the first on, in that year, as far as it has come. */
    boolean saysYes(Insz person, LocalDate begin, LocalDate today) {
        LocalDate newYear = begin.withDayOfYear(1).plusYears(1);
        LocalDate end = newYear.isAfter(today) ? today.plusDays(1) : newYear;
        NavigableMap<LocalDate, Boolean> known = periods.getOrDefault(person, new TreeMap<>());
        Map.Entry<LocalDate, Boolean> first = known.floorEntry(begin);
        return first != null && first.getValue()
                || end.isAfter(begin) && known.subMap(begin, true, end, false).containsValue(true);
    }
}
