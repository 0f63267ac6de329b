package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Fact.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Words on facts that nobody said, as if they were known. */
final class Words {

    static final String INCOME = "taxable-income";

    /** What is known of a home says nothing of the next one. */
    private static final Set<String> OF_THE_HOME = Set.of(
            "collection-zone",
            "paid-parking-zone",
            "car-permits-at-address",
            "rents-home",
            "lease-start",
            "monthly-rent",
            "social-landlord");

    private static final Set<String> WHERE_IT_IS = Set.of("in-ghent", "dutch-language-area");

    private static final String NOBODY = "simulation";

    private Words() {}

    /** Whether another home may make another word of it. */
    static boolean isOfTheHome(String fact) {
        return OF_THE_HOME.contains(fact) || WHERE_IT_IS.contains(fact);
    }

    /** What was so all along. */
    static Stream<Fact> always(UUID whose, String fact, Object value) {
        return saying(whose, fact, value, 1, null);
    }

    /** What counts from that day on, whatever was said before. */
    static Stream<Fact> from(LocalDate day, UUID whose, String fact, Object value) {
        return saying(whose, fact, value, Long.MAX_VALUE, day);
    }

    /** The word as it counts for who lives elsewhere from that day on; empty when it says nothing any more. */
    static Stream<Fact> leavingOn(LocalDate day, Fact word) {
        if (!OF_THE_HOME.contains(word.name())) {
            return Stream.of(word);
        }
        boolean isOfLater = word.validFrom() != null && !word.validFrom().isBefore(day);
        boolean endsBefore = word.validUntil() != null && !word.validUntil().isAfter(day);
        if (isOfLater) {
            return Stream.empty();
        }
        return Stream.of(endsBefore ? word : until(day, word));
    }

    /** By a source and by the resident: rules take the one that they may use. */
    private static Stream<Fact> saying(UUID whose, String fact, Object value, long version, LocalDate from) {
        return Stream.of(true, false)
                .map(selfDeclared -> new Fact(
                        whose,
                        fact,
                        version,
                        State.KNOWN,
                        value.toString(),
                        from,
                        null,
                        NOBODY,
                        selfDeclared,
                        now(from),
                        NOBODY,
                        null,
                        null));
    }

    private static Fact until(LocalDate day, Fact word) {
        return new Fact(
                word.residentId(),
                word.name(),
                word.version(),
                word.state(),
                word.value(),
                word.validFrom(),
                day,
                word.source(),
                word.selfDeclared(),
                word.asOf(),
                word.legalBasis(),
                word.purpose(),
                word.lifeEventId());
    }

    private static Instant now(LocalDate from) {
        return from == null ? Instant.EPOCH : from.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
