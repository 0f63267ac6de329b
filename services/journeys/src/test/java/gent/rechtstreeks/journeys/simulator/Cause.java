package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.Optional;

/** One version of an event that sets rights off. */
sealed interface Cause extends Version permits BirthVersion, MoveVersion {

    /** The home that the event is about; null while nobody in it has one. */
    Place home(Register register);

    /** Whoever is the reference person as long as nobody in it has a home. */
    Insz first();

    /** What its texts rest on, of where these people live; empty when somebody who matters lives nowhere. */
    Optional<String> known(Register register);

    /** Whether it lets the household's waste bags be looked at. */
    boolean setsOffWasteBags();
}
