package gent.rechtstreeks.notifications.arrive;

import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.notifications.deliver.Change;
import gent.rechtstreeks.notifications.deliver.Change.Reason;
import gent.rechtstreeks.notifications.deliver.Change.StaySilent;
import gent.rechtstreeks.notifications.deliver.Decision;
import gent.rechtstreeks.notifications.deliver.Feed;
import gent.rechtstreeks.notifications.deliver.Known;
import gent.rechtstreeks.notifications.deliver.Told;
import gent.rechtstreeks.notifications.deliver.store.Aliases;
import gent.rechtstreeks.notifications.deliver.store.FeedEntries;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryKey;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.deliver.store.FeedRow;
import gent.rechtstreeks.notifications.deliver.store.FeedSteps;
import gent.rechtstreeks.notifications.deliver.store.Feeds;
import gent.rechtstreeks.notifications.publish.FeedUses;
import gent.rechtstreeks.notifications.rights.RightBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Brings decisions into the feeds of their residents, under the lock of each feed. */
@ApplicationScoped
class Deliveries {

    private final Feeds feeds;
    private final FeedEntries entries;
    private final FeedSteps steps;
    private final Aliases aliases;
    private final Overviews overviews;
    private final FeedUses uses;
    private final Outbox outbox;
    private final RightBook rights;
    private final Clock clock;

    Deliveries(
            Feeds feeds,
            FeedEntries entries,
            FeedSteps steps,
            Aliases aliases,
            Overviews overviews,
            FeedUses uses,
            Outbox outbox,
            RightBook rights,
            Clock clock) {
        this.feeds = feeds;
        this.entries = entries;
        this.steps = steps;
        this.aliases = aliases;
        this.overviews = overviews;
        this.uses = uses;
        this.outbox = outbox;
        this.rights = rights;
        this.clock = clock;
    }

    /** Applies the decisions in the order in which they arrived, inside the caller's transaction. */
    void deliver(List<Decision> arrived) {
        aliases.holdStill();
        List<Decision> decisions = toSurvivors(arrived);
        Set<UUID> residents = decisions.stream().map(Decision::addressee).collect(Collectors.toSet());
        Map<UUID, FeedRow> locked = feeds.lock(residents);
        Map<FeedEntryKey, FeedEntryRow> known =
                new HashMap<>(entries.of(decisions.stream().map(Deliveries::key).toList()));
        List<Publication> told = new ArrayList<>();
        Set<Overviews.Of> toRenew = new HashSet<>();
        for (Decision decision : decisions) {
            Optional<Told> before = bearing(decision, known);
            if (deliver(decision, locked.get(decision.addressee()), known)) {
                told.add(uses.told(decision));
            }
            if (!before.equals(bearing(decision, known))) {
                toRenew.add(new Overviews.Of(decision.addressee(), decision.lifeEvent()));
            }
        }
        overviews.renew(toRenew, locked);
        outbox.addAll(told);
    }

    /** Whether this revision or a newer one has been delivered. */
    boolean isKnown(Decision decision) {
        FeedEntryKey key = key(decision.tellingTo(aliases.survivorOf(decision.addressee())));
        return Optional.ofNullable(entries.of(List.of(key)).get(key))
                .filter(entry -> entry.known().revision() >= decision.revision())
                .isPresent();
    }

    /** Whether the resident gets to see anything of it. */
    private boolean deliver(Decision decision, FeedRow feed, Map<FeedEntryKey, FeedEntryRow> entriesByKey) {
        FeedEntryRow existing = entriesByKey.get(key(decision));
        Known known = existing == null ? Known.NOTHING : existing.known();
        Change change = Feed.decide(known, decision, CivilDay.today(clock), rights.names());
        if (change instanceof StaySilent silent && silent.reason() == Reason.ALREADY_KNOWN) {
            return false;
        }
        FeedEntryRow entry = existing == null ? new FeedEntryRow(decision) : existing;
        steps.persist(new Delivery(decision, feed, entry, clock.instant()).apply(change));
        if (existing == null) {
            // Only now: Hibernate keeps the values of the moment at which it is told.
            entries.persist(entry);
            entriesByKey.put(entry.key(), entry);
        }
        return !(change instanceof StaySilent);
    }

    private List<Decision> toSurvivors(List<Decision> decisions) {
        Map<UUID, UUID> survivors =
                aliases.survivorsOf(decisions.stream().map(Decision::addressee).toList());
        return decisions.stream()
                .map(decision -> decision.tellingTo(survivors.getOrDefault(decision.addressee(), decision.addressee())))
                .toList();
    }

    /** What an overview depends on, as far as it follows from this decision. */
    private static Optional<Told> bearing(Decision decision, Map<FeedEntryKey, FeedEntryRow> entriesByKey) {
        return Optional.ofNullable(entriesByKey.get(key(decision))).flatMap(FeedEntryRow::bearing);
    }

    private static FeedEntryKey key(Decision decision) {
        return new FeedEntryKey(decision.id(), decision.addressee());
    }
}
