package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.kit.uses.DataUse;
import java.util.List;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;

/**
 * What a service wants to do with a message: what it changes, and what it tells. Both happen, or neither: whoever throws
 * this away has crashed before the commit.
 *
 * @param uses of whose data it tells the ledger
 */
record Work(Runnable change, List<? extends SpecificRecord> told, List<DataUse> uses) {

    static final Work NONE = new Work(() -> {}, List.of());

    /** Of which nothing is told to the ledger here. */
    Work(Runnable change, List<? extends SpecificRecord> told) {
        this(change, told, List.of());
    }

    /** The same, and then this change. */
    Work after(Runnable also) {
        return new Work(
                () -> {
                    change.run();
                    also.run();
                },
                told,
                uses);
    }

    /** When this is nothing, the other. */
    Work orElse(Supplier<Work> other) {
        return this == NONE ? other.get() : this;
    }
}
