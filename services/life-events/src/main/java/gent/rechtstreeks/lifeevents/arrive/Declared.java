package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.lifeevents.facts.Declaration;
import java.time.LocalDate;

/** What a resident said, as it is kept. */
record Declared(String fact, String value, boolean selfDeclared, LocalDate validFrom, LocalDate validUntil) {

    static Declared of(Declaration said) {
        return new Declared(said.fact(), said.value().text(), true, said.from(), said.until());
    }
}
