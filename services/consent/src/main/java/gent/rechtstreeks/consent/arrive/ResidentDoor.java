package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.consent.decide.Merge;
import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.residents.Resident;
import java.util.Optional;

/** Of what is known of a resident, consent depends only on whether another one survived it. */
final class ResidentDoor {

    private ResidentDoor() {}

    /** Empty unless the resident was merged; refuses what makes no sense, as a {@link BadMessage}. */
    static Optional<Merge> read(Resident wire) {
        if (wire.getVersion() < 1) {
            throw new BadMessage("a version below 1");
        }
        if (wire.getResidentId().equals(wire.getSupersededBy())) {
            throw new BadMessage("a resident who supersedes itself");
        }
        return Optional.ofNullable(wire.getSupersededBy())
                .map(survivor -> new Merge(wire.getResidentId(), survivor, wire.getVersion()));
    }
}
