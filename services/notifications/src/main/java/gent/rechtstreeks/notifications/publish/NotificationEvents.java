package gent.rechtstreeks.notifications.publish;

import gent.rechtstreeks.datauses.Category;
import gent.rechtstreeks.datauses.ForDecision;
import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.kit.uses.DataUse;
import gent.rechtstreeks.kit.uses.DataUses;
import gent.rechtstreeks.kit.uses.Ground;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.kit.wire.Ids;
import gent.rechtstreeks.notifications.Notification;
import gent.rechtstreeks.notifications.Type;
import gent.rechtstreeks.notifications.deliver.Feed;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.deliver.store.FeedEntries;
import gent.rechtstreeks.notifications.deliver.store.FeedEntryRow;
import gent.rechtstreeks.notifications.link.store.LinkRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a linked app hears of a change in the feed, and that it was told. */
@ApplicationScoped
public class NotificationEvents {

    /** The topic of what linked apps hear. */
    static final String TOPIC = "notifications";

    private static final String TYPE = "notifications.notifications.notify.changed";
    private static final String FEED = "/feed";
    private static final String PURPOSE = "push-messages";

    private final FeedEntries entries;
    private final Envelopes envelopes;
    private final DataUses uses;

    NotificationEvents(FeedEntries entries, Envelopes envelopes, DataUses uses) {
        this.entries = entries;
        this.envelopes = envelopes;
        this.uses = uses;
    }

    /** The message to the app, to leave before that moment or not at all. */
    Publication of(FeedEntryRow entry, LinkRow link, LocalDate today, Instant before) {
        String key = link.subscriber().toString();
        Envelope envelope = envelopes.origin(entry.id(), TYPE, key, entry.announcedPosition(), null);
        return new Publication(TOPIC, key, wire(entry, link, today), envelope, before);
    }

    /** One use for each app: what one hears, another may not. */
    Publication use(FeedEntryRow entry, LinkRow link) {
        return uses.origin(
                link.subscriber(),
                (int) entry.announcedPosition(),
                entry.lifeEventId(),
                null,
                sent(entry, link.residentId()));
    }

    /** The app's back end read it; each time is a use of its own. */
    public Publication read(FeedEntryRow entry, LinkRow link) {
        return uses.origin(UUID.randomUUID(), 0, entry.lifeEventId(), null, sent(entry, link.residentId()));
    }

    private DataUse sent(FeedEntryRow entry, UUID resident) {
        return sent(
                resident,
                entries.toldBy(entry).stream()
                        .map(told -> new ForDecision(told.right().orElseThrow(), told.decisionId(), null))
                        .toList());
    }

    /** An app hears that something was told of this decision. */
    public static DataUse sent(UUID resident, String right, UUID decision) {
        return sent(resident, List.of(new ForDecision(right, decision, null)));
    }

    private static DataUse sent(UUID resident, List<ForDecision> decisions) {
        return DataUse.sent(resident, Set.of(Category.DECISION), PURPOSE, Ground.consent(PURPOSE))
                .forDecisions(decisions);
    }

    /** Of a change, as apps hear it and as they may read it again: under an id of this link's own, so that no two can be compared. */
    public static Notification wire(FeedEntryRow entry, LinkRow link, LocalDate today) {
        Optional<Message> told = entry.message().filter(message -> !Feed.isOver(message, today));
        return Notification.newBuilder()
                .setNotificationId(Ids.of(
                        "notification", link.subscriber().toString(), entry.id().toString()))
                .setSubscriberId(link.subscriber())
                .setApp(link.app())
                .setCursor(entry.announcedPosition())
                .setType(told.map(message -> Type.valueOf(entry.type().name())).orElse(Type.WITHDRAWN))
                .setLink(FEED)
                .setCreatedAt(entry.announcedAt())
                .setExpiresAt(told.flatMap(Message::deadline)
                        .map(NotificationEvents::end)
                        .orElse(null))
                .build();
    }

    private static Instant end(LocalDate deadline) {
        return deadline.plusDays(1).atStartOfDay(CivilDay.BRUSSELS).toInstant();
    }
}
