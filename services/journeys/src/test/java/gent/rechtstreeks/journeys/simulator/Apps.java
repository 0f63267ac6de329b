package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.kit.uses.DataUse;
import gent.rechtstreeks.notifications.arrive.ConsentDoor;
import gent.rechtstreeks.notifications.link.Beat;
import gent.rechtstreeks.notifications.link.PushConsent;
import gent.rechtstreeks.notifications.link.Pushing;
import gent.rechtstreeks.notifications.publish.NotificationEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The linked apps of notifications in memory: what becomes of a change is the service's own, only rows are maps here. */
final class Apps {

    private final Time time;
    private final Duration skew;
    private final Feeds feeds;
    private final Bug bug;
    private final Phones phones;
    private final Map<UUID, Said> said = new HashMap<>();
    private final Map<Integer, Beat> beats = new HashMap<>();
    private final Map<UUID, Link> links = new LinkedHashMap<>();
    private final List<Push> outbox = new ArrayList<>();
    private long minted;

    /** @param skew how much the clock of this service is ahead of that of consent: less than a second, either way */
    Apps(Time time, Duration skew, Feeds feeds, Bug bug, Phones phones) {
        this.time = time;
        this.skew = skew;
        this.feeds = feeds;
        this.bug = bug;
        this.phones = phones;
        feeds.onJoin(younger -> linkOf(younger).ifPresent(this::end));
    }

    private record Said(long version, PushConsent consent) {}

    /** @param partition in which it stands */
    Work arrives(ResidentConsents wire, int partition) {
        if (wire.getBeat() != null) {
            Beat beat =
                    new Beat(wire.getBeat().getCompleteUntil(), wire.getBeat().getBeats());
            return new Work(() -> beats.merge(partition, beat, Beat::orLater), List.of());
        }
        Said next = new Said(wire.getVersion(), heard(ConsentDoor.read(wire)));
        return new Work(() -> said.merge(wire.getResidentId(), next, this::newer), List.of());
    }

    private PushConsent heard(PushConsent consent) {
        return bug == Bug.YES_NEVER_ENDS ? new PushConsent(consent.given(), null) : consent;
    }

    private Said newer(Said before, Said next) {
        boolean isNews = next.version() > before.version() || bug == Bug.OLDER_CONSENT_COUNTS;
        boolean isNo = bug == Bug.WITHDRAWAL_NOT_HEARD && !next.consent().given();
        return isNews ? new Said(next.version(), isNo ? before.consent() : next.consent()) : before;
    }

    /** A resident links the app; who has done so already stays linked. */
    Work link(UUID login) {
        UUID resident = feeds.standing(login);
        return linkOf(resident).isPresent()
                ? Work.NONE
                : new Work(
                        () -> {
                            UUID subscriber = new UUID(0x4001, ++minted);
                            links.put(subscriber, Link.from(subscriber, resident, feeds.positionOf(resident)));
                        },
                        List.of());
    }

    Work unlink(UUID login) {
        return linkOf(feeds.standing(login))
                .map(link -> new Work(() -> end(link), List.of()))
                .orElse(Work.NONE);
    }

    private void end(Link link) {
        phones.unlinked(link);
        if (bug != Bug.UNLINKING_IGNORED) {
            links.remove(link.subscriber());
        }
    }

    /** Decides on what no app has heard of. */
    Work push() {
        List<Push> late =
                outbox.stream().filter(row -> !row.mayLeaveAt(clock())).toList();
        List<Link> behind = links.values().stream()
                .map(link -> link.toldOnlyBefore(bug == Bug.LATE_PUSH_FORGOTTEN ? List.of() : late))
                .filter(link -> feeds.positionOf(link.resident()) > link.position())
                .toList();
        List<Push> pushes = new ArrayList<>();
        List<Link> moved = new ArrayList<>();
        behind.forEach(link -> moved.add(decide(link, pushes)));
        return new Work(
                () -> {
                    outbox.removeAll(late);
                    outbox.addAll(pushes);
                    moved.forEach(link -> links.put(link.subscriber(), link));
                    phones.tookBack(late);
                },
                List.of(),
                bug == Bug.PUSH_NOT_TOLD_AS_USE
                        ? List.of()
                        : pushes.stream().map(Apps::use).toList());
    }

    private Link decide(Link link, List<Push> pushes) {
        List<Feeds.Entry> unheard = feeds.newsOf(link.resident(), link.position());
        return switch (pushing(link)) {
            case Pushing.HoldBack held -> phones.heldBack(link);
            case Pushing.PassOver none -> phones.passedOver(link).toldUpTo(feeds.positionOf(link.resident()));
            case Pushing.Send(Instant before) -> {
                unheard.forEach(entry -> pushes.add(new Push(link, entry, before)));
                yield link.toldUpTo(feeds.positionOf(link.resident()));
            }
        };
    }

    private Pushing pushing(Link link) {
        PushConsent consent = Optional.ofNullable(said.get(link.resident()))
                .map(Said::consent)
                .orElse(PushConsent.NEVER);
        boolean isBlind = bug == Bug.AGE_OF_THE_VIEW_IGNORED && consent.given();
        return Pushing.of(consent, isBlind ? Instant.MAX : Beat.completeUntil(beats.values()), clock());
    }

    private static DataUse use(Push push) {
        return NotificationEvents.sent(
                push.link().resident(), push.entry().right(), push.entry().decision());
    }

    /** What may still leave the outbox leaves. */
    void relay() {
        List<Push> leaving = leaving();
        leaving.forEach(push -> phones.hear(push, clock()));
        outbox.removeAll(leaving);
    }

    /** It leaves, and the relay dies before it can say so. */
    void crashOverRelay() {
        leaving().forEach(push -> phones.hearMaybeAgain(push, clock()));
    }

    private List<Push> leaving() {
        return outbox.stream()
                .filter(push -> push.mayLeaveAt(clock()) || bug == Bug.SEND_TIME_IGNORED)
                .toList();
    }

    /** The back end of the app reads what it may. */
    Work read(Link link) {
        if (!(pushing(link) instanceof Pushing.Send)) {
            return Work.NONE;
        }
        List<Push> page = feeds.newsOf(link.resident(), link.since()).stream()
                .map(entry -> new Push(link, entry, clock()))
                .toList();
        return new Work(
                () -> page.forEach(push -> phones.read(push, clock())),
                List.of(),
                page.stream().map(Apps::use).toList());
    }

    private Instant clock() {
        return time.now().plus(skew);
    }

    private Optional<Link> linkOf(UUID resident) {
        return links.values().stream()
                .filter(link -> link.resident().equals(resident))
                .findFirst();
    }

    /** Whether a message waits to leave. */
    boolean areBusy() {
        return !outbox.isEmpty();
    }

    Collection<Link> links() {
        return links.values();
    }

    /** The version of what a resident said last, as far as it is known here. */
    long versionOf(UUID resident) {
        return said.containsKey(resident) ? said.get(resident).version() : 0;
    }
}
