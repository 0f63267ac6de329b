package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.registry.births.Status;
import gent.rechtstreeks.registry.moves.Stage;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What lives are made of. */
enum Plot {
    BIRTH(BirthVersion.class, birth -> true),
    STILLBIRTH(BirthVersion.class, BirthVersion::stillborn),
    CORRECTED_BIRTH(BirthVersion.class, birth -> birth.status() == Status.CORRECTED),
    ANNULLED_BIRTH(BirthVersion.class, BirthVersion::annulled),
    MOVE_OF_ALL(MoveVersion.class, move -> move.journey().going() == Going.EVERYBODY),
    MOVE_OF_SOME(MoveVersion.class, move -> move.journey().going() != Going.EVERYBODY),
    MOVE_TO_OTHERS(MoveVersion.class, move -> move.families().size() > 1),
    MOVE_BACK(
            MoveVersion.class,
            move -> move.to() != null
                    && move.to().equals(move.journey().family().home())),
    MOVE_IN_FROM_ELSEWHERE(MoveVersion.class, move -> move.journey().family().isFromElsewhere()),
    MOVE_OUT_OF_GHENT(MoveVersion.class, move -> move.to() != null && !move.to().inGhent()),
    MOVE_ABROAD(MoveVersion.class, move -> move.to() == null),
    UNCONFIRMED_MOVE(MoveVersion.class, move -> move.stands() && move.stage() != Stage.CONFIRMED),
    REFUSED_MOVE(MoveVersion.class, MoveVersion::isRefused),
    CORRECTED_MOVE(MoveVersion.class, move -> move.amends() && move.stands()),
    ANNULLED_MOVE(MoveVersion.class, move -> move.amends() && !move.stands()),
    DEATH_OF_A_CHILD(DeathVersion.class, DeathVersion::isOfAChild),
    DEATH_OF_AN_ADULT(DeathVersion.class, death -> !death.isOfAChild()),
    ANNULLED_DEATH(DeathVersion.class, DeathVersion::annulled),
    NEW_NUMBER(NumberVersion.class, number -> !number.merges()),
    ONE_INSTEAD_OF_TWO(NumberVersion.class, NumberVersion::merges),
    ANOTHER_NEW_NUMBER(NumberVersion.class, number -> number.again() && !number.merges()),
    ANOTHER_ONE_INSTEAD_OF_TWO(NumberVersion.class, number -> number.again() && number.merges()),
    STATUS_THAT_BEGINS(StatusFlip.class, StatusFlip::value),
    STATUS_THAT_ENDS(StatusFlip.class, flip -> !flip.value()),
    NEW_YEAR(NewYear.class, year -> true);

    private final Predicate<Happening> ends;

    <T extends Happening> Plot(Class<T> kind, Predicate<T> ends) {
        this.ends = last -> kind.isInstance(last) && ends.test(kind.cast(last));
    }

    /** Counts an event, of which it gets the last word, as whatever it was. */
    static Consumer<Happening> countedIn(Tally tally) {
        return last ->
                Arrays.stream(values()).filter(plot -> plot.ends.test(last)).forEach(tally::count);
    }
}
