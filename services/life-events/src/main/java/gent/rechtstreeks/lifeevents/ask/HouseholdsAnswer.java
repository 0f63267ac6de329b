package gent.rechtstreeks.lifeevents.ask;

import gent.rechtstreeks.lifeevents.identity.Flags;
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

    List<RegisterHousehold> toDomain(AnsweredNumbers numbers) {
        return households.stream().map(household -> household.toDomain(numbers)).toList();
    }

    record WireHousehold(List<WireMember> members, WireAddress address) {

        RegisterHousehold toDomain(AnsweredNumbers numbers) {
            Zone zone = address == null ? null : new Zone(address.municipality(), address.postalCode());
            return new RegisterHousehold(
                    members.stream().map(member -> member.toDomain(numbers)).toList(), zone);
        }
    }

    record WireMember(
            String insz,
            String firstNames,
            String familyName,
            LocalDate birthDate,
            Relation relation,
            WireFlags flags) {

        RegisterMember toDomain(AnsweredNumbers numbers) {
            Flags careful = flags == null ? Flags.NONE : flags.toDomain();
            Person person = new Person(numbers.read(insz), new Name(firstNames, familyName), birthDate, careful);
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
