package gent.rechtstreeks.kit.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The detector of I1: what has waited too long, where it stands, and since when. */
@ApplicationScoped
public class Overdue {

    private final Instance<WaitingPlace> places;
    private final WaitingRows rows;
    private final Clock clock;

    Overdue(@Any Instance<WaitingPlace> places, WaitingRows rows, Clock clock) {
        this.places = places;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * How a place stands.
     *
     * @param patience how long something may wait there
     * @param count how many have waited longer
     * @param longest those of them that have waited longest, the longest first
     */
    public record Place(String place, Duration patience, long count, List<Waiting> longest) {}

    /** Every place, also one where nothing is overdue: it says what is watched. */
    public List<Place> places(int longest) {
        return places.stream()
                .map(place -> look(place, longest))
                .sorted(Comparator.comparing(Place::place))
                .toList();
    }

    List<WaitingPlace> watched() {
        return places.stream().toList();
    }

    long count(WaitingPlace place) {
        return rows.count(place, limit(place));
    }

    private Place look(WaitingPlace place, int longest) {
        Instant limit = limit(place);
        return new Place(place.name(), place.patience(), rows.count(place, limit), rows.longest(place, limit, longest));
    }

    private Instant limit(WaitingPlace place) {
        return clock.instant().minus(place.patience());
    }
}
