package gent.rechtstreeks.granting.arrive;

import gent.rechtstreeks.granting.grant.Merge;
import gent.rechtstreeks.granting.grant.Parting;
import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.residents.Resident;
import java.util.Optional;

/** Of what is known of a resident, granting asks only whether another one survived it, and whether that is still so. */
final class ResidentDoor {

    private ResidentDoor() {}

    /** Empty unless the resident was merged; refuses what makes no sense, as a {@link BadMessage}. */
    static Optional<Merge> merge(Resident wire) {
        if (wire.getVersion() < 1) {
            throw new BadMessage("a version below 1");
        }
        if (wire.getResidentId().equals(wire.getSupersededBy())) {
            throw new BadMessage("a resident who supersedes itself");
        }
        return Optional.ofNullable(wire.getSupersededBy())
                .map(survivor -> new Merge(wire.getResidentId(), survivor, wire.getVersion()));
    }

    /** That nobody survived the resident: news only of one who was merged. */
    static Parting parting(Resident wire) {
        return new Parting(wire.getResidentId(), wire.getVersion());
    }
}
