package gent.rechtstreeks.lifeevents.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A household as the register gives it today.
 *
 * @param zone null when the register gives no address
 */
public record RegisterHousehold(List<RegisterMember> members, Zone zone) {

    public RegisterHousehold {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a household has at least one member");
        }
    }

    /** The member that the others relate to; the first one when the register names none. */
    RegisterMember referencePerson() {
        return members.stream()
                .filter(member -> member.relation() == Relation.REFERENCE_PERSON)
                .findFirst()
                .orElse(members.getFirst());
    }

    /** With everybody under the number that stands; who was in it under two numbers is in it once. */
    RegisterHousehold under(Replaced replaced) {
        Map<Insz, RegisterMember> once = new LinkedHashMap<>();
        for (RegisterMember member : members) {
            Person person = member.person().under(replaced);
            once.putIfAbsent(person.insz(), new RegisterMember(person, member.relation()));
        }
        return new RegisterHousehold(List.copyOf(once.values()), zone);
    }

    /** A protected address reaches nobody, so not even its zone leaves this service. */
    Optional<Zone> publishedZone() {
        boolean hidden =
                members.stream().anyMatch(member -> member.person().flags().protectedAddress());
        return hidden ? Optional.empty() : Optional.ofNullable(zone);
    }
}
