package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.World;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Residents who have something to read: two children were born, and their household got and was told things. */
final class Readers {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Readers() {}

    /** Returns when all of it was told. */
    static List<Person> of(World world, int count) {
        List<Family> families = Stream.generate(() -> world.sandbox().notify(Wish.WITH_INCREASED_REIMBURSEMENT, false))
                .limit(count)
                .toList();
        world.comesToRest(PATIENCE);
        families.forEach(world.sandbox()::register);
        world.comesToRest(PATIENCE);
        families.forEach(family -> world.sandbox().register(world.sandbox().notifyAnother(family)));
        world.comesToRest(PATIENCE);
        return families.stream().map(Family::referencePerson).toList();
    }
}
