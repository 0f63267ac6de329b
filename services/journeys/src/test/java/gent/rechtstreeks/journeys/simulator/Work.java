package gent.rechtstreeks.journeys.simulator;

import java.util.List;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;

/**
 * What a service wants to do with a message: what it changes, and what it tells. Both happen, or neither: whoever throws
 * this away has crashed before the commit.
 */
record Work(Runnable change, List<? extends SpecificRecord> told) {

    static final Work NONE = new Work(() -> {}, List.of());

    /** When this is nothing, the other. */
    Work orElse(Supplier<Work> other) {
        return this == NONE ? other.get() : this;
    }
}
