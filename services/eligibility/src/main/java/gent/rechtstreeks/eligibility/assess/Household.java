package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A household as the register knew it when it was last read.
 *
 * @param version a lower one than already seen changes nothing
 * @param referencePerson null when nobody lives in it any more
 * @param zone null for a protected or missing address
 * @param asOf when the register was read
 */
public record Household(UUID id, long version, UUID referencePerson, List<Member> members, Zone zone, Instant asOf) {

    /** The members who have not died. */
    public List<Member> living() {
        return members.stream().filter(member -> !member.deceased()).toList();
    }

    /** The reference person, unless there is none or she has died. */
    public Optional<Member> livingReferencePerson() {
        return living().stream()
                .filter(member -> member.residentId().equals(referencePerson))
                .findFirst();
    }

    /** Whether the domicile has a property; unknown when the zone is. */
    public Ternary domicile(Predicate<Zone> property) {
        return zone == null ? Ternary.UNKNOWN : Ternary.of(property.test(zone));
    }
}
