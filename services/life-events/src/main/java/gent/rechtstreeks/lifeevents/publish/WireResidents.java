package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Resident;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Residents on the wire. */
public final class WireResidents {

    private WireResidents() {}

    public static gent.rechtstreeks.residents.Resident of(Resident resident, Instant now) {
        Flags flags = resident.person().flags();
        return gent.rechtstreeks.residents.Resident.newBuilder()
                .setResidentId(resident.id())
                .setVersion(resident.version())
                .setHouseholdId(resident.householdId())
                .setLegalRepresentative(flags.legalRepresentative())
                .setProtectedAddress(flags.protectedAddress())
                .setDeceased(flags.deceased())
                .setSupersededBy(resident.past().supersededBy())
                .setRecordedAt(now.truncatedTo(ChronoUnit.MICROS))
                .build();
    }
}
