package gent.rechtstreeks.local.birth;

import gent.rechtstreeks.local.Login;
import gent.rechtstreeks.local.Ports;
import gent.rechtstreeks.local.StackException;
import gent.rechtstreeks.local.up.Application;
import gent.rechtstreeks.local.up.Ink;
import gent.rechtstreeks.local.up.LocalData;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Lets a child be born in the sandbox, and follows the event until the parent has read of it. */
public final class TryBirth {

    private static final String USAGE = """
            deploy/local/try birth [--twins]

              Lets a child be born in a synthetic household: first the hospital's notice, then the
              registration. One line for each station, with the time since the birth; then the parent's feed.
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
        Birth birth = services.notifyBirth(twins);
        Story story = new Story(event, birth, ink);
        print(story.opening());
        Household household = new Household(login, birth);
        Trails trails = new Trails(services, household, birth);
        await(trails, story, steps -> Arrival.unreminded(steps, birth.eventIds().size()));
        print(story.registration(Instant.now()));
        services.register(birth);
        await(trails, story, steps -> Arrival.missing(steps, birth.eventIds().size()));
        showFeed(household, trails.lifeEvents());
    }

    /** Prints each new step until nothing is missing any more. */
    private static void await(Trails trails, Story story, Function<List<Step>, List<String>> stillMissing) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            Instant asked = Instant.now();
            List<Step> steps = trails.steps();
            List<String> missing = stillMissing.apply(steps);
            boolean late = asked.isAfter(deadline);
            print(story.lines(steps, missing.isEmpty() || late ? Instant.MAX : asked.minus(SETTLING)));
            if (missing.isEmpty()) {
                return;
            }
            if (late) {
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
