package gent.rechtstreeks.journeys.privacy;

import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import java.util.ArrayList;
import java.util.List;

/** What may be known of the synthetic people at the register, and nowhere behind the gate. */
record People(Finder insz, Finder names, Finder streets) {

    static People of(World world) {
        List<String> names = new ArrayList<>(ask(world, "SELECT DISTINCT family_name FROM person"));
        names.addAll(ask(world, "SELECT DISTINCT first_names FROM person"));
        return new People(
                new Finder(ask(world, "SELECT insz FROM person")),
                new Finder(names),
                new Finder(ask(world, "SELECT DISTINCT street FROM address")));
    }

    /** What the text tells of anybody; empty when it tells nothing. */
    List<String> toldBy(String text) {
        List<String> told = new ArrayList<>();
        insz.firstIn(text).ifPresent(found -> told.add("an INSZ"));
        names.firstIn(text).ifPresent(found -> told.add("the name " + found));
        streets.firstIn(text).ifPresent(found -> told.add("the street " + found));
        return told;
    }

    private static List<String> ask(World world, String query) {
        return world.databases().texts(Service.REGISTRY_SANDBOX, query);
    }
}
