package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.kit.wire.Ids;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.registry.statuses.StatusChange;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/**
 * From some day on the increased reimbursement of an adult is no longer what it was.
 *
 * @param event the bank's id of the change
 */
record StatusFlip(Family family, String event, Insz whom, boolean value, LocalDate from) implements Happening {

    /** The bank tells of it only when it was asked about this person before, and not what it is. */
    @Override
    public Optional<SpecificRecord> happensIn(Register register) {
        register.bank().flips(register.standing(whom), value, from);
        return register.bank().isAskedAbout(register.standing(whom)) ? Optional.of(told(register)) : Optional.empty();
    }

    private StatusChange told(Register register) {
        return StatusChange.newBuilder()
                .setEventId(event)
                .setInsz(register.numberOf(whom).digits())
                .setFact("increased-reimbursement")
                .setChangedOn(from)
                .setRecordedAt(from.atStartOfDay().toInstant(ZoneOffset.UTC))
                .build();
    }

    @Override
    public UUID lifeEvent() {
        return Ids.of("status", event);
    }

    @Override
    public Set<Family> families() {
        return Set.of(family);
    }

    @Override
    public String toString() {
        return "family %d: the bank says %s of %s from %s on, by %s"
                .formatted(family.number(), value ? "yes" : "no", whom.digits(), from, event);
    }
}
