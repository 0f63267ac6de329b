package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Zone;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What would change. Each of them is null when it does not.
 *
 * @param child the month in which another child is born
 */
public record Changes(YearMonth child, Removal move, Earning income) {

    public static final Changes NONE = new Changes(null, null, null);

    /** All of them go and live elsewhere. */
    public record Removal(Zone to, YearMonth month) {}

    /** All of them together have another income, counted by the year. */
    public record Earning(long cents, YearMonth month) {}

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** From when on all of it has changed. */
    public Optional<YearMonth> last() {
        return Stream.of(child, move == null ? null : move.month(), income == null ? null : income.month())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
