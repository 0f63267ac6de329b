package gent.rechtstreeks.journeys.world;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Of whom the sources were asked since a moment, by their own books. */
public record Consultations(World world, long after) {

    private static final String NEWEST = "SELECT coalesce(max(id), 0) FROM consultation";
    private static final String OF_WHOM = "SELECT DISTINCT insz FROM consultation WHERE id > ? AND source = ?";

    /** From now on. */
    public static Consultations from(World world) {
        return new Consultations(world, world.databases().count(Service.REGISTRY_SANDBOX, NEWEST));
    }

    /** Those of them whom the platform knows, by their ids there. */
    public Set<UUID> residents(String source) {
        return world.databases().texts(Service.REGISTRY_SANDBOX, OF_WHOM, after, source).stream()
                .flatMap(insz -> world.api().residentId(new Person(insz)).stream())
                .collect(Collectors.toSet());
    }
}
