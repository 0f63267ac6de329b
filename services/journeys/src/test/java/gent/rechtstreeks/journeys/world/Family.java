package gent.rechtstreeks.journeys.world;

import gent.rechtstreeks.kit.wire.Ids;
import java.util.List;
import java.util.UUID;

/**
 * A synthetic family with a birth, or two of twins.
 *
 * @param events the register's ids of the births
 * @param parents the reference person of the child's household first
 */
public record Family(List<UUID> events, List<Parent> parents) {

    public Parent referencePerson() {
        return parents.getFirst();
    }

    /** The platform's ids of the births, which follow from the register's. */
    public List<UUID> lifeEvents() {
        return events.stream().map(Family::lifeEvent).toList();
    }

    public static UUID lifeEvent(UUID event) {
        return Ids.of("registry.births/" + event);
    }
}
