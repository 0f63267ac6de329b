package gent.rechtstreeks.lifeevents.identity;

import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The households of ours to which one of the register has a claim, since members of it lived there.
 *
 * @param heard the members who have a say in it
 */
record HouseholdClaims(Known known, Predicate<Person> heard) {

    /** The one of which its reference person was the reference person already. */
    Stream<UUID> keptByItsReferencePerson(RegisterHousehold read) {
        return householdOf(read.referencePerson())
                .filter(household -> known.resident(
                                read.referencePerson().person().insz())
                        .map(Resident::id)
                        .filter(id -> id.equals(household.referencePerson()))
                        .isPresent())
                .map(Household::id);
    }

    Stream<UUID> ofTheReferencePerson(RegisterHousehold read) {
        return householdOf(read.referencePerson()).map(Household::id);
    }

    Stream<UUID> ofAnyMember(RegisterHousehold read) {
        return read.members().stream()
                .flatMap(this::householdOf)
                .map(Household::id)
                .distinct();
    }

    /** Those in which a member lived last and nobody lives now, that of its reference person first. */
    Stream<UUID> leftByAnyMember(RegisterHousehold read) {
        return Stream.concat(Stream.of(read.referencePerson()), read.members().stream())
                .filter(member -> heard.test(member.person()))
                .flatMap(member -> known.lastHomeOf(member.person().insz()).stream())
                .filter(Household::closed)
                .map(Household::id)
                .distinct();
    }

    private Stream<Household> householdOf(RegisterMember member) {
        return heard.test(member.person()) ? known.householdOf(member.person().insz()).stream() : Stream.empty();
    }
}
