package gent.rechtstreeks.journeys.books;

import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.World;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Counts what every service holds against what was told: nothing vanished, nothing was done twice, nobody else touched. */
public final class Books {

    private final List<Runnable> pages;

    /** @param lifeEvents all life events since then, of which there is to be no other */
    public Books(World world, Recorder.Mark since, Set<UUID> lifeEvents) {
        Told told = Told.since(world.recorder(), since);
        this.pages = List.of(
                new NobodyElse(told, lifeEvents)::wasTouched,
                new Endings(world.databases(), told, lifeEvents)::areAllThere,
                new Changes(world.databases(), told, lifeEvents)::wereToldOnceAndTaken,
                new Feeds(world.databases(), told, lifeEvents)::holdWhatWasDecided,
                new Grants(world.databases(), told, lifeEvents)::areOneForEachHousehold,
                new Uses(world.databases(), told, lifeEvents)::wereTold,
                () -> Order.holds(told));
    }

    public void balance() {
        pages.forEach(Runnable::run);
    }
}
