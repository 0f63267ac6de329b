package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.lifeevents.facts.FactChange;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.time.LocalDate;
import java.util.UUID;

/** A change of status as its source tells it: of a person, whom we may not know. */
record ChangedStatus(String eventId, Insz insz, String fact, LocalDate changedOn, LocalDate toldOn) {

    FactChange of(UUID resident) {
        return new FactChange(eventId, resident, fact, changedOn, toldOn);
    }
}
