package gent.rechtstreeks.local.follow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What all services tell of what happened up to now. */
final class Trails {

    private final Services services;
    private final Household household;
    private final List<String> eventIds;
    private final Set<String> followed;
    private final List<String> later = new ArrayList<>();

    /** @param followed the rights that the story is about; of the others it only counts how they end */
    Trails(Services services, Household household, List<String> eventIds, Collection<String> followed) {
        this.services = services;
        this.household = household;
        this.eventIds = eventIds;
        this.followed = Set.copyOf(followed);
    }

    /** One more event; it is a step in the story of the first. */
    void also(String eventId) {
        later.add(eventId);
    }

    /** The life events of those events that have arrived. */
    List<String> lifeEvents() {
        return eventIds.stream()
                .map(services::lifeEvent)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every step of every event that is about a right of the story, or about none; a grant says how much. */
    List<Step> steps() {
        List<Step> steps = all().stream()
                .filter(step -> step.right().map(followed::contains).orElse(true))
                .toList();
        return household.withAmounts(steps, lifeEvents());
    }

    /** How many other rights were looked at, by what was found last. */
    Map<String, Long> others() {
        Map<String, String> found = new TreeMap<>();
        all().stream()
                .filter(step -> step.is("assessed"))
                .filter(step -> !step.right().map(followed::contains).orElse(true))
                .sorted(Step.ORDER)
                .forEach(step ->
                        found.put(step.right().orElseThrow(), step.outcome().orElse("")));
        return found.values().stream()
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
    }

    private List<Step> all() {
        List<String> lifeEvents = lifeEvents();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < lifeEvents.size(); i++) {
            steps.addAll(services.trail(i + 1, lifeEvents.get(i)));
        }
        later.stream()
                .map(services::lifeEvent)
                .flatMap(Optional::stream)
                .forEach(lifeEvent -> steps.addAll(services.trail(1, lifeEvent)));
        return steps;
    }
}
