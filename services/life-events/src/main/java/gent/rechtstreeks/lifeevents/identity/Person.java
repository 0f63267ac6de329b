package gent.rechtstreeks.lifeevents.identity;

import java.time.LocalDate;

/** A person as a register knows them. */
public record Person(Insz insz, Name name, LocalDate bornOn, Flags flags) {

    /** The same person under the number that stands. */
    Person under(Replaced replaced) {
        return under(replaced.standing(insz));
    }

    Person under(Insz number) {
        return number.equals(insz) ? this : new Person(number, name, bornOn, flags);
    }
}
