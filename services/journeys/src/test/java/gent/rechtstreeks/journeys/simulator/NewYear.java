package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.kit.wire.Ids;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** 1 January comes: nobody tells of it, the clock does. */
record NewYear(LocalDate day) implements Happening {

    @Override
    public Optional<SpecificRecord> happensIn(Register register) {
        return Optional.empty();
    }

    @Override
    public UUID lifeEvent() {
        return Ids.of("new-year", day.toString());
    }

    @Override
    public Set<Family> families() {
        return Set.of();
    }

    @Override
    public String toString() {
        return "it is " + day;
    }
}
