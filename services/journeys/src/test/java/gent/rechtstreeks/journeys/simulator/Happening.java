package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** One version of an event, as the register publishes it; the population changes in the same moment. */
sealed interface Happening permits BirthVersion, MoveVersion {

    /** All families in it, in the same order every time. */
    static List<Family> families(List<Happening> lives) {
        return lives.stream()
                .flatMap(happening -> happening.families().stream())
                .distinct()
                .sorted(Comparator.comparing(Family::number))
                .toList();
    }

    /** It happens: the register changes, and tells this. */
    SpecificRecord happensIn(Register register);

    /** Our id of the event. */
    UUID lifeEvent();

    long version();

    LocalDate day();

    /** Those whose lives it can change. */
    Set<Family> families();

    /** The home that the event is about; null while nobody in it has one. */
    Place home(Register register);

    /** Whoever is the reference person as long as nobody in it has a home. */
    Insz first();

    /** What its texts rest on, of where these people live; empty when somebody who matters lives nowhere. */
    Optional<String> known(Register register);

    /** Whether it speaks of an original that must have come before. */
    boolean amends();

    /** Whether it lets the household's waste bags be looked at. */
    boolean setsOffWasteBags();

    /** The rights that must be decided once it is the last word. */
    Set<String> rights();
}
