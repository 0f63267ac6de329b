package gent.rechtstreeks.journeys.simulator;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes a failing story as short as it can be while it still breaks the same law: on its own way or on another. */
record Shrinking(Bug bug, Broken broken) {

    private static final int ORDERS = 60;

    Story shortest(Story failing) {
        return shorter(failing)
                .flatMap(story -> failing(story).stream())
                .findFirst()
                .map(this::shortest)
                .orElse(failing);
    }

    private Optional<Story> failing(Story story) {
        return IntStream.range(0, ORDERS)
                .mapToObj(story::inOrder)
                .filter(this::breaks)
                .findFirst();
    }

    private boolean breaks(Story story) {
        return Simulation.run(story, bug, new Tally()).filter(broken::isLike).isPresent();
    }

    /** Without a family, an event, a version, a trouble: the largest first. */
    private static Stream<Story> shorter(Story story) {
        List<Happening> lives = story.happenings();
        return Stream.of(
                        Happening.families(lives).stream()
                                .map(family ->
                                        story.without(one -> one.families().contains(family))),
                        lives.stream()
                                .map(Happening::lifeEvent)
                                .distinct()
                                .map(event ->
                                        story.without(one -> one.lifeEvent().equals(event))),
                        lives.stream().map(version -> story.without(one -> one.equals(version))),
                        story.troubles().stream().map(story::without))
                .flatMap(shorter -> shorter)
                .filter(shorter -> !shorter.equals(story));
    }
}
