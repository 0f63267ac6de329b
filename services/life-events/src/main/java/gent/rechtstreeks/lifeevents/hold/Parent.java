package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Name;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Replaced;

/** A parent as the act of birth names them. Their address is not kept: the register is read again anyway. */
public record Parent(Insz insz, Name name, Flags flags, boolean parentalAuthority, Custody custody) {

    Person person() {
        return new Person(insz, name, insz.bornOn(), flags);
    }

    Parent under(Replaced replaced) {
        return new Parent(replaced.standing(insz), name, flags, parentalAuthority, custody);
    }
}
