package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.lifeevents.HouseholdState;
import gent.rechtstreeks.lifeevents.Relation;
import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Member;
import gent.rechtstreeks.lifeevents.identity.Zone;

/** Household snapshots on the wire. */
final class WireHouseholds {

    private WireHouseholds() {}

    static gent.rechtstreeks.lifeevents.Household of(Household household) {
        return gent.rechtstreeks.lifeevents.Household.newBuilder()
                .setHouseholdId(household.id())
                .setVersion(household.version())
                .setState(household.closed() ? HouseholdState.CLOSED : HouseholdState.OPEN)
                .setReferencePerson(household.referencePerson())
                .setMembers(
                        household.members().stream().map(WireHouseholds::member).toList())
                .setZone(zone(household.zone()))
                .build();
    }

    private static gent.rechtstreeks.lifeevents.Member member(Member member) {
        return gent.rechtstreeks.lifeevents.Member.newBuilder()
                .setResidentId(member.residentId())
                .setRelation(Relation.valueOf(member.relation().name()))
                .setBornOn(member.bornOn())
                .setLegalRepresentative(member.legalRepresentative())
                .setDeceased(member.deceased())
                .build();
    }

    static gent.rechtstreeks.lifeevents.Zone zone(Zone zone) {
        return zone == null
                ? null
                : gent.rechtstreeks.lifeevents.Zone.newBuilder()
                        .setMunicipality(zone.municipality())
                        .setPostalCode(zone.postalCode())
                        .build();
    }
}
