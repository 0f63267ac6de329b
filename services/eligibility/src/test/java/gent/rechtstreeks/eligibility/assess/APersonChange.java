package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Deaths and merges to try rules on, on 10 March 2026 in the household of {@link AHousehold}. */
final class APersonChange {

    static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    static final Instant READ_AT = Instant.parse("2026-03-10T08:31:00Z");

    private APersonChange() {}

    static Death death(UUID resident) {
        return deathOn(DAY, resident);
    }

    static Death deathOn(LocalDate day, UUID resident) {
        return new Death(
                new UUID(7, resident.getLeastSignificantBits()), 1, false, day, AHousehold.ID, resident, READ_AT);
    }

    static Death takenBack(UUID resident) {
        Death death = death(resident);
        return new Death(death.lifeEventId(), 2, true, DAY, AHousehold.ID, resident, READ_AT);
    }

    static Merge merge(UUID younger, UUID survivor) {
        return new Merge(new UUID(8, younger.getLeastSignificantBits()), 1, DAY, AHousehold.ID, younger, survivor);
    }
}
