package gent.rechtstreeks.lifeevents.takeon;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stretch of the register's list of households.
 *
 * @param next where the list goes on, in the register's own words; null at its end
 */
public record PopulationPage(Reading reading, String next) {

    /**
     * Whether a later answer took somebody out of it without saying where they live now, or everybody: then the list says
     * otherwise by now.
     *
     * @param complete the page with what the register said after it, everybody under the number that stands
     */
    public boolean isOvertakenBy(Reading complete) {
        Set<Insz> listed = people(complete.replaced());
        Set<Insz> living = complete.places().keySet();
        boolean somebodyIsNowhere = listed.stream()
                .anyMatch(
                        insz -> !living.contains(insz) && complete.wordOf(insz).isEmpty());
        return somebodyIsNowhere || !listed.isEmpty() && Collections.disjoint(listed, living);
    }

    /** Everybody on it, by the number that stands. */
    public Set<Insz> people(Replaced replaced) {
        return reading.places().keySet().stream().map(replaced::standing).collect(Collectors.toSet());
    }
}
