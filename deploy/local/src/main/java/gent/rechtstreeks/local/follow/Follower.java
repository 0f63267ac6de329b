package gent.rechtstreeks.local.follow;

import gent.rechtstreeks.local.Login;
import gent.rechtstreeks.local.StackException;
import gent.rechtstreeks.local.up.Application;
import gent.rechtstreeks.local.up.Ink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Follows what happened through all services, chapter by chapter, and prints each step. */
final class Follower {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long BETWEEN_POLLS = Duration.ofMillis(100).toNanos();

    /** A step of another service that happened earlier may be read a moment later. */
    private static final Duration SETTLING = Duration.ofMillis(250);

    private final Happening happening;
    private final Household household;
    private final Trails trails;
    private final Story story;
    private final Ink ink;

    Follower(Happening happening, Instant event, Login login, Services services, Ink ink) {
        this.happening = happening;
        this.household = new Household(login, happening.people());
        this.trails = new Trails(services, household, happening.eventIds(), happening.rights());
        this.story = new Story(event, happening, ink);
        this.ink = ink;
    }

    /** To whom it happens and where to watch; then what has happened already, until these rights have answered. */
    void open(Instant event, String what, List<String> awaited) {
        print(story.opening());
        print(Opening.lines(household.reference(), Application.PORTAL.url(), ink));
        follow(event, what, awaited);
    }

    /** The register goes on; then whatever comes of it, until these rights have answered. */
    void chapter(String what, Runnable act, List<String> awaited) {
        Instant now = Instant.now();
        act.run();
        follow(now, what, awaited);
    }

    /** Something else happened to the same people: its trail belongs to the story. */
    void alsoFollow(String eventId) {
        trails.also(eventId);
    }

    /** Whoever was told something. */
    Household.Told reader() {
        return household
                .told(trails.lifeEvents())
                .orElseThrow(() -> new StackException("All rights were decided, but nobody's feed says so."));
    }

    /** Prints so many changes as a connected phone hears them. */
    void hear(LiveFeed feed, int changes) {
        for (int heard = 0; heard < changes; ) {
            LiveFeed.Change change = feed.next();
            if (happening.rights().contains(change.right())) {
                say(change.heardAt(), "live feed", wording(change, ink));
                heard++;
            }
        }
    }

    static String wording(LiveFeed.Change change, Ink ink) {
        return change.withdrawn()
                ? ink.dim("gone: " + Wording.plain(change.right()))
                : ink.green(change.type().toLowerCase(Locale.ROOT) + ":") + " " + change.title();
    }

    /** Prints what somebody does. */
    void say(Instant at, String who, String what) {
        print(List.of(story.line(at, who, what)));
    }

    /** What the resident reads by now. */
    Household.Told showFeed() {
        Household.Told told = reader();
        print(othersLookedAt());
        print(FeedPage.lines(told.entries(), told.username(), ink));
        return told;
    }

    private List<String> othersLookedAt() {
        Map<String, Long> others = trails.others();
        long all = others.values().stream().mapToLong(Long::longValue).sum();
        String found = others.entrySet().stream()
                .map(one -> one.getValue() + " " + Wording.lower(one.getKey()))
                .collect(Collectors.joining(", "));
        return all == 0 ? List.of() : List.of("", "  " + all + " other rights were looked at too: " + found + ".");
    }

    private void follow(Instant since, String what, List<String> awaited) {
        print(story.chapter(since, what));
        await(new Arrival(awaited, happening.eventIds().size(), since));
    }

    /** Prints each new step, until nothing is missing any more and nothing new has come for a moment. */
    private void await(Arrival arrival) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            Instant asked = Instant.now();
            List<Step> steps = trails.steps();
            List<String> missing = arrival.missing(steps);
            boolean late = asked.isAfter(deadline);
            Instant settled = late ? Instant.MAX : asked.minus(SETTLING);
            print(story.lines(steps, settled));
            if (missing.isEmpty() && steps.stream().noneMatch(step -> step.at().isAfter(settled))) {
                return;
            }
            if (late) {
                throw new StackException("After " + PATIENCE.toSeconds() + " s this has not arrived: "
                        + String.join("; ", missing) + ". The logs are in deploy/local/data.");
            }
            LockSupport.parkNanos(BETWEEN_POLLS);
        }
    }

    static void print(List<String> lines) {
        lines.forEach(System.out::println);
    }
}
