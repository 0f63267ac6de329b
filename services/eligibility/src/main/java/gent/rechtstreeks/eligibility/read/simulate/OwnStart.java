package gent.rechtstreeks.eligibility.read.simulate;

import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.store.Homes;
import gent.rechtstreeks.eligibility.assess.store.Relatives;
import gent.rechtstreeks.eligibility.explain.Reader;
import gent.rechtstreeks.eligibility.simulate.Start;
import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.kit.time.CivilDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Finds where a resident would start from. Residents read of themselves: nothing is told, and nothing is written. */
@ApplicationScoped
class OwnStart {

    private final Relatives relatives;
    private final Homes homes;
    private final Clock clock;

    OwnStart(Relatives relatives, Homes homes, Clock clock) {
        this.relatives = relatives;
        this.homes = homes;
        this.clock = clock;
    }

    /** The household in which the resident lives by now; a problem 404 when no snapshot shows one. */
    @Transactional
    Start of(UUID resident) {
        Relatives.Circle circle = relatives.of(resident);
        KnownPeople people = circle.people();
        Reader reader = reader(resident, circle);
        Household home = home(circle, reader);
        return new Start(
                people.standsFor(resident),
                home.knowing(people),
                homes.said(home),
                people,
                reader,
                reader.children().keySet());
    }

    /** A problem 404 when it is not known where the resident lives; what was said of anybody is not looked at. */
    @Transactional
    void requireHome(UUID resident) {
        Relatives.Circle circle = relatives.of(resident);
        home(circle, reader(resident, circle));
    }

    private Reader reader(UUID resident, Relatives.Circle circle) {
        return Reader.of(resident, circle.births(), circle.households(), circle.people(), CivilDay.today(clock));
    }

    private static Household home(Relatives.Circle circle, Reader reader) {
        return circle.households().stream()
                .filter(household -> household.id().equals(reader.household()))
                .findFirst()
                .orElseThrow(
                        () -> Problems.notFound("unknownHousehold", "Nobody has told us in which household you live."));
    }
}
