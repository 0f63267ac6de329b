package gent.rechtstreeks.lifeevents.identity;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A full snapshot of a household, the form in which all other services know it.
 *
 * @param version raised when anything in the snapshot changed; 0 before the first
 * @param referencePerson null when closed
 * @param zone null for a protected or missing address
 * @param members in the order of their ids, so that equal households are equal
 */
public record Household(UUID id, long version, UUID referencePerson, Zone zone, List<Member> members) {

    public Household {
        members = members.stream()
                .sorted(Comparator.comparing(Member::residentId))
                .toList();
    }

    static Household empty(UUID id) {
        return new Household(id, 0, null, null, List.of());
    }

    /** Stands for the household of somebody of whom none was ever known: nobody lives in it. */
    static Household ownedBy(Resident resident) {
        return new Household(resident.id(), 1, null, null, List.of());
    }

    /** Nobody lives in it any more. */
    public boolean closed() {
        return members.isEmpty();
    }

    /** Whether somebody in it is alive. */
    public boolean livedIn() {
        return members.stream().anyMatch(member -> !member.deceased());
    }

    /** Whether it lives in the city whose rights these are. */
    public boolean inGhent() {
        return zone != null && zone.inGhent();
    }

    /** The next snapshot of this household; this very one when nothing changed. */
    Household becomes(UUID reference, Zone zoneNow, List<Member> membersNow) {
        Household same = new Household(id, version, reference, zoneNow, membersNow);
        return same.equals(this) ? this : new Household(id, version + 1, reference, zoneNow, membersNow);
    }
}
