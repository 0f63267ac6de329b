package gent.rechtstreeks.notifications.publish;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.notifications.Notification;
import gent.rechtstreeks.notifications.deliver.store.FeedEntries;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.deliver.store.Feeds;
import gent.rechtstreeks.notifications.link.PushConsent;
import gent.rechtstreeks.notifications.link.Pushing;
import gent.rechtstreeks.notifications.link.store.Beats;
import gent.rechtstreeks.notifications.link.store.LinkRow;
import gent.rechtstreeks.notifications.link.store.Links;
import gent.rechtstreeks.notifications.link.store.PushConsents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Decides on what linked apps have not heard of, and puts what they may hear into the outbox. */
@ApplicationScoped
class Pushes {

    private final Links links;
    private final PushConsents consents;
    private final Beats beats;
    private final Feeds feeds;
    private final FeedEntries entries;
    private final NotificationEvents events;
    private final Outbox outbox;
    private final Clock clock;

    Pushes(
            Links links,
            PushConsents consents,
            Beats beats,
            Feeds feeds,
            FeedEntries entries,
            NotificationEvents events,
            Outbox outbox,
            Clock clock) {
        this.links = links;
        this.consents = consents;
        this.beats = beats;
        this.feeds = feeds;
        this.entries = entries;
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes at most that many links, and says of how many it could decide. */
    @Transactional(TxType.REQUIRES_NEW)
    int next(int most) {
        outbox.takeBackLate(NotificationEvents.TOPIC, Notification.class).forEach(this::notTold);
        List<LinkRow> behind = links.behind(most);
        if (behind.isEmpty()) {
            return 0;
        }
        Set<UUID> residents = behind.stream().map(LinkRow::residentId).collect(toSet());
        // Before the entries: what comes up in between is left for the next look.
        Map<UUID, Long> positions = feeds.positions(residents);
        Map<UUID, List<FeedEntryRow>> news =
                entries.newToLinked(residents).stream().collect(groupingBy(FeedEntryRow::residentId));
        // The older of the two counts: what is read after it may only be newer than it promises.
        Instant completeUntil = beats.completeUntil();
        Map<UUID, PushConsent> said = consents.of(residents);
        Instant now = clock.instant();
        int decided = 0;
        for (LinkRow link : behind) {
            PushConsent consent = said.getOrDefault(link.residentId(), PushConsent.NEVER);
            Pushing pushing = Pushing.of(consent, completeUntil, now);
            List<FeedEntryRow> unheard = news.getOrDefault(link.residentId(), List.of()).stream()
                    .filter(entry -> entry.announcedPosition() > link.position())
                    .toList();
            decided += push(link, pushing, unheard, positions.get(link.residentId()), now) ? 1 : 0;
        }
        return decided;
    }

    private boolean push(LinkRow link, Pushing pushing, List<FeedEntryRow> unheard, long position, Instant now) {
        switch (pushing) {
            case Pushing.HoldBack held -> {
                return false;
            }
            case Pushing.Send send -> outbox.addAll(messages(unheard, link, CivilDay.of(now), send.before()));
            case Pushing.PassOver none -> {
                // Whoever says yes later reads of it in the feed.
            }
        }
        link.toldUpTo(
                unheard.stream().mapToLong(FeedEntryRow::announcedPosition).reduce(position, Math::max));
        return true;
    }

    private List<Publication> messages(List<FeedEntryRow> unheard, LinkRow link, LocalDate today, Instant before) {
        List<Publication> messages = new ArrayList<>();
        for (FeedEntryRow entry : unheard) {
            messages.add(events.of(entry, link, today, before));
            messages.add(events.use(entry, link));
        }
        return messages;
    }

    private void notTold(Notification late) {
        links.toldOnlyBefore(late.getSubscriberId(), late.getCursor());
    }
}
