package gent.rechtstreeks.journeys.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the register itself knows: who was born since a moment, and which families should have a grant for it. */
public final class City {

    private static final Service SANDBOX = Service.REGISTRY_SANDBOX;

    private final World world;
    private final Set<UUID> before;

    private City(World world, Set<UUID> before) {
        this.world = world;
        this.before = before;
    }

    public static City asItIs(World world) {
        return new City(world, events(world));
    }

    /** The births since then. */
    public Set<UUID> eventsSince() {
        Set<UUID> events = events(world);
        events.removeAll(before);
        return events;
    }

    public Set<UUID> lifeEventsSince() {
        return eventsSince().stream()
                .map(event -> Family.lifeEvent(Family.BIRTHS, event))
                .collect(Collectors.toSet());
    }

    /** The register's own view, by which nothing on our side was computed: as many grants as families that should. */
    public void hasItsGrants() {
        long families = world.databases()
                .count(
                        SANDBOX,
                        "SELECT count(DISTINCT family_id) FROM birth JOIN family ON household_id = family_id"
                                + " WHERE event_id = ANY (?) AND increased_reimbursement AND NOT EXISTS (SELECT 1"
                                + " FROM person p WHERE p.household_id = family_id AND p.protected_address)",
                        eventsSince());
        long grants = world.databases()
                .count(
                        Service.GRANTING,
                        "SELECT count(DISTINCT grant_id) FROM grant_case"
                                + " WHERE right_name = 'waste-bags' AND life_event_id = ANY (?)",
                        lifeEventsSince());
        assertThat(grants)
                .as("grants of waste bags, and families that should have one")
                .isEqualTo(families);
    }

    private static Set<UUID> events(World world) {
        List<String> ids = world.databases().texts(SANDBOX, "SELECT event_id FROM birth");
        return ids.stream().map(UUID::fromString).collect(Collectors.toCollection(HashSet::new));
    }
}
