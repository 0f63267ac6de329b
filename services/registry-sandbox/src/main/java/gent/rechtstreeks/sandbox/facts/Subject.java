package gent.rechtstreeks.sandbox.facts;

import gent.rechtstreeks.sandbox.population.StatusHistory;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All about somebody that their facts follow from.
 *
 * @param drawnAs the number under which everything is drawn: the first one that they had
 * @param children when the children were born with whom they live, or who they are
 * @param stays where they lived, the first stay first; never none
 */
public record Subject(
        String drawnAs, LocalDate birthDate, List<LocalDate> children, List<Stay> stays, StatusHistory statuses) {

    public Subject {
        stays = stays.stream().sorted(Comparator.comparing(Stay::since)).toList();
    }

    /** Where they lived on that day: before the first stay that we know of, there. */
    Stay stayOn(LocalDate day) {
        return stays.stream()
                .filter(stay -> !stay.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(stays::getFirst);
    }

    /** When they moved away from where they lived on that day; empty while they did not. */
    Optional<Stay> stayAfter(LocalDate day) {
        return stays.stream().filter(stay -> stay.since().isAfter(day)).findFirst();
    }

    int ageOn(LocalDate day) {
        return Math.max(0, Period.between(birthDate, day).getYears());
    }

    long childrenOn(LocalDate day) {
        return children.stream().filter(born -> born.isBefore(day)).count();
    }

    /** Null where the social security bank has no status of theirs. */
    String reimbursedOn(LocalDate day) {
        return statuses.on(day)
                .map(period -> Boolean.toString(period.increasedReimbursement()))
                .orElse(null);
    }
}
