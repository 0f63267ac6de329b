package gent.rechtstreeks.journeys.simulator;

import java.util.ArrayList;
import java.util.List;

/** Makes a failing story as short as it can be while it still fails. */
final class Shrinking {

    private Shrinking() {}

    static Story shortest(Story failing) {
        for (Story shorter : shorter(failing)) {
            if (Simulation.run(shorter).isPresent()) {
                return shortest(shorter);
            }
        }
        return failing;
    }

    private static List<Story> shorter(Story story) {
        List<Story> all = new ArrayList<>();
        story.kept().forEach(happening -> all.add(story.without(happening)));
        story.troubles().forEach(trouble -> all.add(story.without(trouble)));
        return all;
    }
}
