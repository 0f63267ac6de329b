package gent.rechtstreeks.notifications.deliver;

import gent.rechtstreeks.notifications.deliver.Message.RightToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.RightsToAskFor;
import gent.rechtstreeks.notifications.deliver.OverviewChange.Announce;
import gent.rechtstreeks.notifications.deliver.OverviewChange.Rewrite;
import gent.rechtstreeks.notifications.deliver.OverviewChange.Stay;
import gent.rechtstreeks.notifications.deliver.OverviewChange.Withdraw;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides on what a resident can still get after one life event: one entry for all of it, announced once. */
public final class Overview {

    private static final Comparator<RightToAskFor> THE_MOST_URGENT_FIRST = Comparator.comparing(
                    RightToAskFor::lastDay,
                    Comparator.comparing(day -> day.map(d -> d.toEpochDay()).orElse(Long.MAX_VALUE)))
            .thenComparing(right -> right.about().right())
            .thenComparing(right -> right.about().cents().orElse(0));

    private Overview() {}

    /** What stands before a resident's eyes, and since when; what was added later within the hour included. */
    public record Announced(Told told, Instant at) {}

    /**
     * What becomes of an overview.
     *
     * @param before as it stands; empty when there is none, or none any more
     * @param standing all that it depends on: the rights that are listed, and other entries that name the child
     * @param quiet for how long after an announcement nothing else is announced
     */
    public static OverviewChange decide(
            Optional<Announced> before, Collection<Told> standing, Instant now, Duration quiet) {
        List<RightToAskFor> rights = listed(standing);
        if (rights.isEmpty()) {
            return before.isPresent() ? new Withdraw() : new Stay();
        }
        Told after = new Told(RightsToAskFor.of(rights, namesTheBirth(standing)), isDemonstration(standing));
        return before.map(announced -> change(announced, after, rights, now, quiet))
                .orElseGet(() -> new Announce(after));
    }

    private static OverviewChange change(
            Announced before, Told after, List<RightToAskFor> rights, Instant now, Duration quiet) {
        if (before.told().equals(after)) {
            return new Stay();
        }
        boolean hasNews = !((RightsToAskFor) before.told().message()).rights().containsAll(rights);
        boolean isQuiet = now.isBefore(before.at().plus(quiet));
        return hasNews && !isQuiet ? new Announce(after) : new Rewrite(after);
    }

    // The same right of several children, with the same amount, is one line.
    private static List<RightToAskFor> listed(Collection<Told> standing) {
        return standing.stream()
                .map(Told::message)
                .filter(RightToAskFor.class::isInstance)
                .map(RightToAskFor.class::cast)
                .distinct()
                .sorted(THE_MOST_URGENT_FIRST)
                .toList();
    }

    private static boolean namesTheBirth(Collection<Told> standing) {
        return standing.stream().map(Told::message).anyMatch(Message::namesTheChild);
    }

    private static boolean isDemonstration(Collection<Told> standing) {
        return standing.stream()
                .filter(told -> told.message() instanceof RightToAskFor)
                .anyMatch(Told::demonstration);
    }
}
