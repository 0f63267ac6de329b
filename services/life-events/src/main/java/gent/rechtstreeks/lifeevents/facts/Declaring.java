package gent.rechtstreeks.lifeevents.facts;

import gent.rechtstreeks.kit.time.CivilDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides what a declaration of a resident becomes. It is one more version of the fact, beside what sources say and never
 * in front of it.
 */
public final class Declaring {

    /** What stands where a source has the right for which it was asked. */
    public static final String PURPOSE = "declared";

    private static final String GROUND = "Verklaring van de inwoner zelf";

    private Declaring() {}

    /** The new version; empty when it is what the resident said last. */
    public static Optional<Fact> declare(UUID resident, Declaration said, Collection<Fact> stored, Instant now) {
        Fact next = fact(resident, said.fact(), FactState.KNOWN, said.value(), said.span(), stored, now);
        return last(stored).filter(known -> known.saysTheSameAs(next)).isPresent()
                ? Optional.empty()
                : Optional.of(next);
    }

    /**
     * The version that takes back what was declared last, for all of its days: it counts no more, for nothing that is looked
     * at from now on. From its first day on nothing is declared. Empty when nothing stands.
     */
    public static Optional<Fact> end(UUID resident, String fact, Collection<Fact> stored, Instant now) {
        LocalDate today = CivilDay.of(now);
        return last(stored)
                .filter(known ->
                        known.state() == FactState.KNOWN && known.span().endsAfter(today))
                .map(known -> new Span(known.validFrom(), furthest(stored)))
                .map(span -> fact(resident, fact, FactState.NO_DATA, null, span, stored, now));
    }

    private static LocalDate furthest(Collection<Fact> stored) {
        return declared(stored).stream()
                .filter(known -> known.state() == FactState.KNOWN)
                .map(Fact::validUntil)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Optional<Fact> last(Collection<Fact> stored) {
        return declared(stored).stream().max(Comparator.comparingLong(Fact::version));
    }

    private static List<Fact> declared(Collection<Fact> stored) {
        return stored.stream().filter(Fact::isDeclared).toList();
    }

    private static Fact fact(
            UUID resident,
            String fact,
            FactState state,
            FactValue value,
            Span days,
            Collection<Fact> stored,
            Instant now) {
        return new Fact(
                resident,
                fact,
                Versions.next(stored),
                state,
                value,
                days.from(),
                days.until(),
                Fact.RESIDENT,
                now,
                GROUND,
                PURPOSE,
                null);
    }
}
