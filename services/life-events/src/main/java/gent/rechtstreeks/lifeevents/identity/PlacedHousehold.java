package gent.rechtstreeks.lifeevents.identity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A household of the register, and which of ours it is. */
record PlacedHousehold(UUID id, RegisterHousehold read) {

    Household snapshot(Known known, Map<Insz, Resident> residents) {
        UUID reference = residents.get(read.referencePerson().person().insz()).id();
        List<Member> members = read.members().stream()
                .map(member -> Member.of(residents.get(member.person().insz())))
                .toList();
        return known.householdOrNew(id).becomes(reference, read.publishedZone().orElse(null), members);
    }
}
