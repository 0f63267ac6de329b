package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Household;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A household is made known when the platform goes live. Nothing happened to it: only days after that day set off rights. */
public record ArrivedTakeOn(LocalDate day, List<Household> households) implements Arrived {

    @Override
    public Collection<UUID> named() {
        return List.of();
    }
}
