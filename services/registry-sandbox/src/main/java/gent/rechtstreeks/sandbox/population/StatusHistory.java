package gent.rechtstreeks.sandbox.population;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The statuses of one person, the first one first; empty for a child, of whom no status of its own is known. */
public record StatusHistory(List<StatusPeriod> periods) {
    public static final StatusHistory NONE = new StatusHistory(List.of());

    public StatusHistory {
        periods = periods.stream()
                .sorted(Comparator.comparing(StatusPeriod::since))
                .toList();
    }

    /** What counts on that day. */
    public Optional<StatusPeriod> on(LocalDate day) {
        return periods.stream().filter(period -> !period.since().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The first day after this one on which something else begins to count. */
    public Optional<LocalDate> endAfter(LocalDate day) {
        return periods.stream()
                .map(StatusPeriod::since)
                .filter(since -> since.isAfter(day))
                .findFirst();
    }

    public boolean increasedReimbursementOn(LocalDate day) {
        return on(day).map(StatusPeriod::increasedReimbursement).orElse(false);
    }

    /** From that day on it is as said, whatever was foreseen for later. */
    public StatusHistory flipped(LocalDate from, boolean increasedReimbursement) {
        List<StatusPeriod> before =
                periods.stream().filter(period -> period.since().isBefore(from)).toList();
        boolean already = !before.isEmpty() && before.getLast().increasedReimbursement() == increasedReimbursement;
        return new StatusHistory(already ? before : plus(before, new StatusPeriod(from, increasedReimbursement)));
    }

    private static List<StatusPeriod> plus(List<StatusPeriod> periods, StatusPeriod next) {
        return Stream.concat(periods.stream(), Stream.of(next)).toList();
    }
}
