package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.notifications.deliver.store.Aliases;
import gent.rechtstreeks.notifications.deliver.store.FeedEntries;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.deliver.store.Feeds;
import gent.rechtstreeks.notifications.link.LinkCode;
import gent.rechtstreeks.notifications.link.PushConsent;
import gent.rechtstreeks.notifications.link.Pushing;
import gent.rechtstreeks.notifications.link.store.Beats;
import gent.rechtstreeks.notifications.link.store.LinkCodeRow;
import gent.rechtstreeks.notifications.link.store.LinkCodes;
import gent.rechtstreeks.notifications.link.store.LinkRow;
import gent.rechtstreeks.notifications.link.store.Links;
import gent.rechtstreeks.notifications.link.store.PushConsents;
import gent.rechtstreeks.notifications.publish.NotificationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the back end of an app may do and read: its own links, and nobody's words. */
@ApplicationScoped
@Transactional
class AppDoor {

    private final Aliases aliases;
    private final Links links;
    private final LinkCodes codes;
    private final Feeds feeds;
    private final FeedEntries entries;
    private final PushConsents consents;
    private final Beats beats;
    private final NotificationEvents events;
    private final Outbox outbox;
    private final Clock clock;

    AppDoor(
            Aliases aliases,
            Links links,
            LinkCodes codes,
            Feeds feeds,
            FeedEntries entries,
            PushConsents consents,
            Beats beats,
            NotificationEvents events,
            Outbox outbox,
            Clock clock) {
        this.aliases = aliases;
        this.links = links;
        this.codes = codes;
        this.feeds = feeds;
        this.entries = entries;
        this.consents = consents;
        this.beats = beats;
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Links whoever was given the code; who is linked to this app already stays so, under the same id. */
    LinkRow link(String app, LinkCode code) {
        aliases.holdStill();
        LinkCodeRow row = codes.lock(code, app).orElseThrow(AppDoor::unknownCode);
        Instant now = clock.instant();
        if (row.isUsed()) {
            throw Problems.conflict("codeAlreadyUsed", "This code was used before.");
        }
        if (row.isExpired(now)) {
            throw Problems.conflict("codeExpired", "This code is too old. The resident can ask for another one.");
        }
        row.use(now);
        UUID resident = aliases.survivorOf(row.residentId());
        return links.of(resident, app)
                .orElseGet(() -> links.link(resident, app, feeds.of(resident).position(), now));
    }

    /**
     * What changed after a cursor since the link began, without a word of what was said. As with what is pushed, only
     * while the resident wants that, and it is told as sent.
     */
    AppPage read(String app, UUID subscriber, Long after, int limit) {
        LinkRow link = links.of(app, subscriber)
                .orElseThrow(() -> Problems.notFound("unknownSubscriber", "This app has no such subscriber."));
        requireConsent(link);
        long from = Math.max(after == null ? 0 : after, link.since());
        if (after != null && !feeds.of(link.residentId()).canBeReadOnFrom(from, 0)) {
            throw Problems.badRequest("malformedCursor", "This cursor is too old, or of no answer: begin anew.");
        }
        LocalDate today = CivilDay.today(clock);
        List<FeedEntryRow> found = entries.announcedAfter(link.residentId(), from, limit);
        outbox.addAll(found.stream().map(entry -> events.read(entry, link)).toList());
        return new AppPage(
                found.stream()
                        .map(entry -> AppNotification.of(NotificationEvents.wire(entry, link, today)))
                        .toList(),
                found.isEmpty() ? from : found.getLast().announcedPosition());
    }

    private void requireConsent(LinkRow link) {
        Instant completeUntil = beats.completeUntil();
        PushConsent consent =
                consents.of(List.of(link.residentId())).getOrDefault(link.residentId(), PushConsent.NEVER);
        switch (Pushing.of(consent, completeUntil, clock.instant())) {
            case Pushing.Send send -> {
                // It may be read.
            }
            case Pushing.PassOver none -> throw Problems.forbidden("notWanted", "The resident wants no push messages.");
            case Pushing.HoldBack held ->
                throw Problems.unavailable(
                        "consentUnknown", "What the resident wants is not known now. Try again later.");
        }
    }

    // Another app's code and no code at all get the same answer.
    private static RuntimeException unknownCode() {
        return Problems.notFound("unknownCode", "There is no such code for this app.");
    }
}
