package gent.rechtstreeks.journeys.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** Something that happens to people, or to the calendar; a source changes in the same moment, and mostly tells of it. */
sealed interface Happening permits Version, StatusFlip, NewYear, Saying {

    /** All families in it, in the same order every time. */
    static List<Family> families(List<Happening> lives) {
        return lives.stream()
                .flatMap(happening -> happening.families().stream())
                .distinct()
                .sorted(Comparator.comparing(Family::number))
                .toList();
    }

    /** It happens: the source changes, and tells this, if anything. */
    Optional<SpecificRecord> happensIn(Register register);

    /** The id of what this is a version of: our own of a life event. */
    UUID lifeEvent();

    /** Those whose lives it can change. */
    Set<Family> families();

    /** Whether it speaks of an original that must have come before. */
    default boolean amends() {
        return false;
    }
}
