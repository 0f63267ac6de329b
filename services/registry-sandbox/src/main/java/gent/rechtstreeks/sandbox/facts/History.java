package gent.rechtstreeks.sandbox.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What an operator made of a fact of somebody, from which day on; before that, it is as it was dealt out. */
public record History(List<Change> changes) {
    public static final History NONE = new History(List.of());

    public History {
        changes = changes.stream().sorted(Comparator.comparing(Change::since)).toList();
    }

    /** @param value null: the source has no data from then on */
    public record Change(LocalDate since, String value) {}

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** What a source says, who would say the other without it. */
    public Said over(Said dealt, LocalDate day) {
        LocalDate next = changes.stream()
                .map(Change::since)
                .filter(since -> since.isAfter(day))
                .findFirst()
                .orElse(null);
        return last(day)
                .map(change -> new Said(
                        change.value(), dealt.days().since(change.since()).until(next)))
                .orElseGet(() -> new Said(dealt.value(), dealt.days().until(next)));
    }

    private Optional<Change> last(LocalDate day) {
        return changes.stream().filter(change -> !change.since().isAfter(day)).reduce((earlier, later) -> later);
    }
}
