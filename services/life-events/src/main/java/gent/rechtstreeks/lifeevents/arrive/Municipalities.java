package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.csv.CsvResource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The municipalities where people are born: a list in the jar, and more by configuration. */
@ApplicationScoped
class Municipalities {

    private final Set<String> nisCodes;

    Municipalities(LifeEventsConfig config) {
        nisCodes = new HashSet<>(config.municipalities().orElse(Set.of()));
        CsvResource.rows("municipalities.csv", 2).stream().map(List::getFirst).forEach(nisCodes::add);
    }

    boolean knows(String nisCode) {
        return nisCodes.contains(nisCode);
    }
}
