package gent.rechtstreeks.lifeevents.identity;

import java.util.List;
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

    boolean holds(Insz insz) {
        return members.stream().anyMatch(member -> member.person().insz().equals(insz));
    }

    /** A protected address reaches nobody, so not even its zone leaves this service. */
    Optional<Zone> publishedZone() {
        boolean hidden =
                members.stream().anyMatch(member -> member.person().flags().protectedAddress());
        return hidden ? Optional.empty() : Optional.ofNullable(zone);
    }
}
