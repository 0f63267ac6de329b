package gent.rechtstreeks.lifeevents.ask;

import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Name;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.identity.RegisterMember;
import gent.rechtstreeks.lifeevents.identity.Relation;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import gent.rechtstreeks.lifeevents.identity.Zone;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The population register's answer as it comes over the wire. */
record HouseholdsAnswer(
        List<WireHousehold> households, List<WirePerson> withoutHousehold, List<WireReplaced> replaced) {

    HouseholdsAnswer {
        withoutHousehold = withoutHousehold == null ? List.of() : withoutHousehold;
        replaced = replaced == null ? List.of() : replaced;
    }

    Reading toDomain(Set<Insz> asked, AnsweredNumbers numbers) {
        return Reading.of(
                asked,
                households.stream()
                        .map(household -> household.toDomain(numbers))
                        .toList(),
                withoutHousehold.stream()
                        .map(person -> person.toDomain(numbers))
                        .toList(),
                replaced(numbers));
    }

    private Replaced replaced(AnsweredNumbers numbers) {
        Map<Insz, Insz> by = new HashMap<>();
        replaced.forEach(one -> by.put(numbers.read(one.insz()), numbers.read(one.by())));
        return new Replaced(by);
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
            WirePerson person = new WirePerson(insz, firstNames, familyName, birthDate, flags);
            return new RegisterMember(person.toDomain(numbers), relation);
        }

        @Override
        public String toString() {
            return "WireMember[hidden]";
        }
    }

    record WirePerson(String insz, String firstNames, String familyName, LocalDate birthDate, WireFlags flags) {

        Person toDomain(AnsweredNumbers numbers) {
            Flags careful = flags == null ? Flags.NONE : flags.toDomain();
            return new Person(numbers.read(insz), new Name(firstNames, familyName), birthDate, careful);
        }

        @Override
        public String toString() {
            return "WirePerson[hidden]";
        }
    }

    /** A number asked about for which another stands. */
    record WireReplaced(String insz, String by) {

        @Override
        public String toString() {
            return "WireReplaced[hidden]";
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
