package gent.rechtstreeks.lifeevents.identity;

import java.time.LocalDate;
import java.util.UUID;

/** A resident in a household, reduced to what rights ask. */
public record Member(
        UUID residentId, Relation relation, LocalDate bornOn, boolean legalRepresentative, boolean deceased) {

    /** The resident in the household that they live in. */
    public static Member of(Resident resident) {
        Person person = resident.person();
        Flags flags = person.flags();
        return new Member(
                resident.id(), resident.relation(), person.bornOn(), flags.legalRepresentative(), flags.deceased());
    }
}
