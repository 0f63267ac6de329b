package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Name;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import java.time.LocalDate;

/**
 * The newborn, as far as the register knows it.
 *
 * @param insz null until the birth is registered
 * @param name null until it is declared
 */
public record Child(Insz insz, Name name, Flags flags) {

    Person person(LocalDate bornOn) {
        return new Person(insz, name, bornOn, flags);
    }

    Child under(Replaced replaced) {
        return insz == null ? this : new Child(replaced.standing(insz), name, flags);
    }
}
