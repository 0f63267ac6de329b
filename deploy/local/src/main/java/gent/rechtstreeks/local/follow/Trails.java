package gent.rechtstreeks.local.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all services tell of what happened up to now. */
final class Trails {

    private final Services services;
    private final Household household;
    private final List<String> eventIds;
    private final List<String> later = new ArrayList<>();

    Trails(Services services, Household household, List<String> eventIds) {
        this.services = services;
        this.household = household;
        this.eventIds = eventIds;
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

    /** Every step of every event; a grant says how much. */
    List<Step> steps() {
        List<String> lifeEvents = lifeEvents();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < lifeEvents.size(); i++) {
            steps.addAll(services.trail(i + 1, lifeEvents.get(i)));
        }
        later.stream()
                .map(services::lifeEvent)
                .flatMap(Optional::stream)
                .forEach(lifeEvent -> steps.addAll(services.trail(1, lifeEvent)));
        return household.withAmounts(steps, lifeEvents);
    }
}
