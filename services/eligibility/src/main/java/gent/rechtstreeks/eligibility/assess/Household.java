package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A household as the register knew it when it was last read.
 *
 * @param version a lower one than already seen changes nothing
 * @param referencePerson null when nobody lives in it any more
 * @param zone null for a protected or missing address
 * @param asOf when the register was read
 */
public record Household(UUID id, long version, UUID referencePerson, List<Member> members, Zone zone, Instant asOf) {

    /** The same household, with what became of its members. */
    public Household knowing(KnownPeople people) {
        return new Household(
                id,
                version,
                referencePerson == null ? null : people.standsFor(referencePerson),
                KnownPeople.once(members.stream().map(member -> member.knowing(people, asOf)), Member::residentId),
                zone,
                asOf);
    }

    /** As it is, but with those of these people whom an earlier snapshot showed and this one does not. */
    public Household withAgain(Collection<UUID> people, Household earlier) {
        List<Member> struck = earlier.members().stream()
                .filter(member -> people.contains(member.residentId()) && !shows(member.residentId()))
                .toList();
        return new Household(
                id,
                version,
                people.contains(earlier.referencePerson()) ? earlier.referencePerson() : referencePerson,
                Stream.concat(members.stream(), struck.stream()).toList(),
                zone,
                asOf);
    }

    /** Whether the snapshot has that member. */
    boolean shows(UUID resident) {
        return members.stream().anyMatch(member -> member.residentId().equals(resident));
    }

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
