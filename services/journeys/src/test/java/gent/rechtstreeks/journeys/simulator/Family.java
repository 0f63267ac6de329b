package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Name;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.identity.RegisterMember;
import gent.rechtstreeks.lifeevents.identity.Relation;
import gent.rechtstreeks.lifeevents.identity.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A synthetic family, and what the register and the social security bank know of it at this moment.
 *
 * @param zone null for a protected address
 * @param reimbursement what the bank says of each parent: yes, no, or (null) that it has no data
 */
record Family(int number, List<Insz> parents, Zone zone, Map<Insz, Boolean> reimbursement, Map<String, Insz> children) {

    private static final Name NAMELESS = new Name("Synthetisch", "Gezin");

    static Family of(int number, List<Insz> parents, Zone zone, Map<Insz, Boolean> reimbursement) {
        return new Family(number, parents, zone, new HashMap<>(reimbursement), new HashMap<>());
    }

    RegisterHousehold household() {
        List<RegisterMember> members = new ArrayList<>();
        parents.forEach(parent ->
                members.add(member(parent, members.isEmpty() ? Relation.REFERENCE_PERSON : Relation.PARTNER)));
        children.values().forEach(child -> members.add(member(child, Relation.CHILD)));
        return new RegisterHousehold(members, zone);
    }

    boolean holds(Insz insz) {
        return parents.contains(insz) || children.containsValue(insz);
    }

    private static RegisterMember member(Insz insz, Relation relation) {
        return new RegisterMember(new Person(insz, NAMELESS, insz.bornOn(), Flags.NONE), relation);
    }
}
