package gent.rechtstreeks.local.birth;

import gent.rechtstreeks.local.Login;
import gent.rechtstreeks.local.Ports;
import gent.rechtstreeks.local.StackException;
import gent.rechtstreeks.local.up.Application;
import gent.rechtstreeks.local.up.Ink;
import gent.rechtstreeks.local.up.LocalData;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Lets a child be born in the sandbox, and follows the event until the parent has read of it. */
public final class TryBirth {

    private static final String USAGE = """
            deploy/local/try birth [--twins]

              Lets the sandbox publish a birth in a synthetic household, and follows it:
              one line for each station, with the time since the event; then the parent's feed.
              --twins    two births in one household, which give one grant of waste bags
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long BETWEEN_POLLS = Duration.ofMillis(100).toNanos();

    /** A step of another service that happened earlier may be read a moment later. */
    private static final Duration SETTLING = Duration.ofMillis(250);

    private final Ink ink = Ink.fromScript();
    private final Login login = LocalData.ofThisClone().login();

    private TryBirth() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (words.equals(List.of("birth")) || words.equals(List.of("birth", "--twins"))) {
            System.exit(new TryBirth().run(words.contains("--twins")));
        }
        System.out.print(USAGE);
        System.exit(words.equals(List.of("--help")) || words.equals(List.of("birth", "--help")) ? 0 : 2);
    }

    private int run(boolean twins) {
        try {
            if (Ports.isFree(Application.REGISTRY_SANDBOX.port())) {
                throw new StackException("Nothing runs here: start deploy/local/up first.");
            }
            follow(twins);
            return 0;
        } catch (StackException e) {
            System.err.println();
            System.err.println("  " + ink.red("✗") + " " + e.getMessage());
            return 1;
        }
    }

    private void follow(boolean twins) {
        Services services = new Services(login.token("operator"));
        Instant event = Instant.now();
        Birth birth = services.publishBirth(twins);
        Story story = new Story(event, birth, ink);
        print(story.opening());
        Household household = new Household(login, birth);
        showFeed(household, followTrails(services, household, birth, story, event.plus(PATIENCE)));
    }

    private static List<String> followTrails(
            Services services, Household household, Birth birth, Story story, Instant deadline) {
        while (true) {
            Instant asked = Instant.now();
            List<String> lifeEvents = birth.eventIds().stream()
                    .map(services::lifeEvent)
                    .flatMap(Optional::stream)
                    .toList();
            List<Step> trail = new ArrayList<>();
            for (int i = 0; i < lifeEvents.size(); i++) {
                trail.addAll(services.trail(i + 1, lifeEvents.get(i)));
            }
            List<Step> steps = household.withAmounts(trail, lifeEvents);
            List<String> missing = Arrival.missing(steps, birth.eventIds().size());
            print(story.lines(steps, missing.isEmpty() ? Instant.MAX : asked.minus(SETTLING)));
            if (missing.isEmpty()) {
                return lifeEvents;
            }
            if (asked.isAfter(deadline)) {
                print(story.lines(steps, Instant.MAX));
                throw new StackException("After " + PATIENCE.toSeconds() + " s this has not arrived: "
                        + String.join("; ", missing) + ". The logs are in deploy/local/data.");
            }
            LockSupport.parkNanos(BETWEEN_POLLS);
        }
    }

    private void showFeed(Household household, List<String> lifeEvents) {
        Household.Told told = household
                .told(lifeEvents)
                .orElseThrow(() -> new StackException("All rights were decided, but no parent's feed says so."));
        print(FeedPage.lines(told.entries(), told.username(), ink));
        print(Closing.lines(told.username(), told.token(), ink));
    }

    private static void print(List<String> lines) {
        lines.forEach(System.out::println);
    }
}
