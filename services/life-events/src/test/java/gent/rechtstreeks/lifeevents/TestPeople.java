package gent.rechtstreeks.lifeevents;

import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Movers;
import gent.rechtstreeks.lifeevents.identity.Name;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.identity.RegisterMember;
import gent.rechtstreeks.lifeevents.identity.Relation;
import gent.rechtstreeks.lifeevents.identity.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** People who do not exist, for tests: month + 60, right checksum, a name that nobody has. */
public final class TestPeople {

    public static final Zone GHENT = new Zone("44021", "9000");
    public static final Zone LEDEBERG = new Zone("44021", "9050");
    public static final Zone ELSEWHERE = new Zone("11002", "2000");

    public static final Movers NOBODY_MOVES = new Movers(Set.of(), Set.of());

    private TestPeople() {}

    /** Somebody born on a day, the n-th of that day. */
    public static String insz(LocalDate bornOn, int serial) {
        long number = Long.parseLong("%02d%02d%02d%03d"
                .formatted(bornOn.getYear() % 100, bornOn.getMonthValue() + 60, bornOn.getDayOfMonth(), serial));
        long base = bornOn.getYear() < 2000 ? number : 2_000_000_000L + number;
        return "%09d%02d".formatted(number, 97 - base % 97);
    }

    public static Person person(LocalDate bornOn, int serial) {
        return person(bornOn, serial, Flags.NONE);
    }

    public static Person person(LocalDate bornOn, int serial, Flags flags) {
        return new Person(
                new Insz(insz(bornOn, serial)),
                new Name("Testvoornaam" + serial, "Proefachternaam" + serial),
                bornOn,
                flags);
    }

    /** A grown-up; each number is another person. */
    public static Person adult(int n) {
        return person(LocalDate.of(1990, 1, 1 + n / 900), 1 + n % 900);
    }

    /** Somebody after they died. */
    public static Person dead(Person person) {
        return new Person(person.insz(), person.name(), person.bornOn(), new Flags(false, false, true));
    }

    /** A newborn; each number is another child. */
    public static Person baby(int n) {
        return person(LocalDate.of(2026, 3, 1), 1 + n);
    }

    /** A household of which the first is the reference person; grown-ups after that are partners, the others children. */
    public static RegisterHousehold household(Zone zone, Person... people) {
        List<RegisterMember> members = new ArrayList<>();
        for (Person person : people) {
            members.add(new RegisterMember(person, relation(members.isEmpty(), person)));
        }
        return new RegisterHousehold(members, zone);
    }

    private static Relation relation(boolean first, Person person) {
        if (first) {
            return Relation.REFERENCE_PERSON;
        }
        return person.bornOn().getYear() < 2008 ? Relation.PARTNER : Relation.CHILD;
    }
}
