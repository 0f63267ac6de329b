package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Name;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Replaced;

/** One of those who move together. */
public record Mover(Insz insz, Name name, Flags flags) {

    Person person() {
        return new Person(insz, name, insz.bornOn(), flags);
    }

    Mover under(Replaced replaced) {
        return new Mover(replaced.standing(insz), name, flags);
    }
}
