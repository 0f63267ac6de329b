package gent.rechtstreeks.kit.read;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What one service did for one life event, in the order of time. */
public record Trail(UUID lifeEvent, List<TrailStep> steps) {

    /** Sorts the steps by time; an unknown life event has none. */
    public static Trail of(UUID lifeEvent, List<TrailStep> steps) {
        return new Trail(
                lifeEvent,
                steps.stream().sorted(Comparator.comparing(TrailStep::at)).toList());
    }
}
