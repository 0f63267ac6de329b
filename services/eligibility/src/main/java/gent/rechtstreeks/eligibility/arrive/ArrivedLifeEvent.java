package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A life event that may set off rights. */
public record ArrivedLifeEvent(LifeEvent event, List<Household> households) implements Arrived {

    @Override
    public LocalDate day() {
        return event.day();
    }

    @Override
    public Collection<UUID> named() {
        return event.named();
    }

    @Override
    public Stream<UUID> lifeEvents() {
        return Stream.of(event.lifeEventId());
    }
}
