package gent.rechtstreeks.local.birth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all services tell of these births up to now. */
final class Trails {

    private final Services services;
    private final Household household;
    private final Birth birth;

    Trails(Services services, Household household, Birth birth) {
        this.services = services;
        this.household = household;
        this.birth = birth;
    }

    /** The life events of those births that have arrived. */
    List<String> lifeEvents() {
        return birth.eventIds().stream()
                .map(services::lifeEvent)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every step of every birth; a grant says how much. */
    List<Step> steps() {
        List<String> lifeEvents = lifeEvents();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < lifeEvents.size(); i++) {
            steps.addAll(services.trail(i + 1, lifeEvents.get(i)));
        }
        return household.withAmounts(steps, lifeEvents);
    }
}
