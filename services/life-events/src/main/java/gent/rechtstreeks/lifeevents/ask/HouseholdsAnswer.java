package gent.rechtstreeks.lifeevents.ask;

import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Name;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.identity.RegisterMember;
import gent.rechtstreeks.lifeevents.identity.Relation;
import gent.rechtstreeks.lifeevents.identity.Zone;
import java.time.LocalDate;
import java.util.List;

/** The population register's answer as it comes over the wire. */
record HouseholdsAnswer(List<WireHousehold> households) {

    List<RegisterHousehold> toDomain() {
        return households.stream().map(WireHousehold::toDomain).toList();
    }

    record WireHousehold(List<WireMember> members, WireAddress address) {

        RegisterHousehold toDomain() {
            Zone zone = address == null ? null : new Zone(address.municipality(), address.postalCode());
            return new RegisterHousehold(
                    members.stream().map(WireMember::toDomain).toList(), zone);
        }
    }

    record WireMember(
            String insz,
            String firstNames,
            String familyName,
            LocalDate birthDate,
            Relation relation,
            WireFlags flags) {

        RegisterMember toDomain() {
            Flags careful = flags == null ? Flags.NONE : flags.toDomain();
            Person person = new Person(new Insz(insz), new Name(firstNames, familyName), birthDate, careful);
            return new RegisterMember(person, relation);
        }

        @Override
        public String toString() {
            return "WireMember[hidden]";
        }
    }

    record WireFlags(boolean protectedAddress, boolean legalRepresentative, boolean deceased) {

        Flags toDomain() {
            return new Flags(protectedAddress, legalRepresentative, deceased);
        }
    }

    /** Of an address only the zone is read: the rest is of no use to any right here. */
    record WireAddress(String postalCode, String municipality) {}
}
