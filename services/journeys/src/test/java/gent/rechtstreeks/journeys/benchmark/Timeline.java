package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** Who held it up when: what waited at each service every few seconds, told while it happens and drawn at the end. */
final class Timeline {

    /** Often enough to draw, seldom enough not to disturb what is measured. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    private static final int LOOKS_A_LINE = 3;
    private static final int WIDTH = 48;
    private static final double NANOS_PER_SECOND = 1e9;

    private final World world;
    private final Paper paper;
    private final long began = System.nanoTime();
    private final List<Waiting> looks = new ArrayList<>();

    Timeline(World world, Paper paper) {
        this.world = world;
        this.paper = paper;
    }

    /** Looks on until nothing waits anywhere. */
    void untilNothingWaits(Duration patience) {
        paper.say("  messages that wait at each service");
        paper.say("  %8s  %s  most at", "second", names("%16s"));
        Awaitility.await("nothing waits")
                .atMost(patience)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK)
                .until(this::isOver);
        world.comesToRest(patience);
    }

    /** A line a service; the highest bar is the most that ever waited anywhere. */
    void draw() {
        long most = looks.stream()
                .flatMap(look -> look.at().values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        paper.title("What waited where, from the first second to the last (the highest bar is %,d messages)", most);
        for (Service service : Service.messaging()) {
            List<Long> waited =
                    looks.stream().map(look -> look.at().get(service)).toList();
            paper.line(service.artifact(), "%s", Bars.of(waited, most, WIDTH));
        }
    }

    /** The first looks may come before anything has left, so only the second nothing in a row counts. */
    private boolean isOver() {
        boolean nothingBefore = looks.size() > 1 && looks.getLast().isNothing();
        Waiting look = Waiting.now(world, (System.nanoTime() - began) / NANOS_PER_SECOND);
        looks.add(look);
        if (looks.size() % LOOKS_A_LINE == 1) {
            String counts = look.at().values().stream().map("%,16d"::formatted).collect(Collectors.joining());
            paper.say("  %8.0f  %s  %s", look.second(), counts, look.most());
        }
        return nothingBefore && look.isNothing();
    }

    private static String names(String format) {
        return Service.messaging().stream()
                .map(service -> format.formatted(service.artifact()))
                .collect(Collectors.joining());
    }
}
