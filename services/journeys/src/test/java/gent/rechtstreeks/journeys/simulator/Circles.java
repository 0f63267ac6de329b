package gent.rechtstreeks.journeys.simulator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who may share a home at some time: what happens to one of them can matter to all. */
record Circles(List<Happening> lives) {

    Set<Family> around(Set<Family> families) {
        Set<Family> circle = new HashSet<>(families);
        lives.stream()
                .map(Happening::families)
                .filter(met -> met.stream().anyMatch(circle::contains))
                .forEach(circle::addAll);
        return circle.size() == families.size() ? circle : around(circle);
    }
}
