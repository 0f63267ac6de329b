package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.notifications.arrive.WireDecisions;
import gent.rechtstreeks.notifications.deliver.Change;
import gent.rechtstreeks.notifications.deliver.EntryState;
import gent.rechtstreeks.notifications.deliver.Feed;
import gent.rechtstreeks.notifications.deliver.Join;
import gent.rechtstreeks.notifications.deliver.Known;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.publish.FeedUses;
import gent.rechtstreeks.notifications.rights.RightFiles;
import gent.rechtstreeks.residents.Resident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** notifications in memory: what it decides is the service's own, only rows are maps here. */
final class Feeds {

    private static final Set<EntryState> SHOWN = Set.of(EntryState.ACTIVE, EntryState.LISTED);
    private static final Set<String> RIGHTS = RightFiles.ofTheService().names();

    private final Time time;
    private final Bug bug;
    private final Map<List<UUID>, Entry> entries = new LinkedHashMap<>();
    private final Map<UUID, UUID> survivors = new HashMap<>();
    private final Map<UUID, Long> positions = new HashMap<>();
    private Consumer<UUID> onJoin = younger -> {};

    Feeds(Time time, Bug bug) {
        this.time = time;
        this.bug = bug;
    }

    /** What else follows, in the same transaction, when two residents turn out to be one. */
    void onJoin(Consumer<UUID> then) {
        this.onJoin = then;
    }

    /**
     * What a resident sees of one decision.
     *
     * @param spot where it stands in the feed; none as long as it was never shown
     */
    record Entry(UUID decision, UUID resident, UUID lifeEvent, String right, Known known, Message message, Spot spot) {

        /** Whether it is before somebody's eyes: what it no longer helps to hear is not. */
        boolean isShownOn(LocalDate today) {
            return SHOWN.contains(known.state()) && !Feed.isOver(message, today);
        }

        boolean isAfter(long position) {
            return spot.position() > position;
        }

        /** Stands there in the feed of the survivor. */
        Entry of(UUID survivor, Spot other) {
            return new Entry(decision, survivor, lifeEvent, right, known, message, other);
        }

        /** Of which so much is known by now. */
        Entry with(Known other, Message says, Spot at) {
            return new Entry(decision, resident, lifeEvent, right, other, says, at);
        }
    }

    /**
     * Where something stands in a feed.
     *
     * @param position grows in each feed with whatever changes there
     * @param since when it came up there
     */
    record Spot(long position, Instant since) {

        static final Spot NONE = new Spot(0, Instant.EPOCH);
    }

    Work arrives(Decision wire) {
        var arrived = WireDecisions.read(wire);
        var decision = arrived.tellingTo(survivors.getOrDefault(arrived.addressee(), arrived.addressee()));
        List<UUID> id = List.of(decision.id(), decision.addressee());
        Entry before = entries.get(id);
        Known known = before == null ? Known.NOTHING : known(before);
        Spot next = next(decision.addressee());
        return switch (Feed.decide(known, decision, time.today(), RIGHTS)) {
            case Change.AddEntry(Message message) -> tells(decision, entry(decision, EntryState.ACTIVE, message, next));
            case Change.ReplaceEntry(Message message) ->
                tells(decision, entry(decision, EntryState.ACTIVE, message, next));
            case Change.WithdrawEntry gone -> tells(decision, entry(decision, EntryState.WITHDRAWN, null, next));
            // Each line of an overview stands alone here: what is told, and when it goes, is the same.
            case Change.ListInOverview(Message message) ->
                tells(decision, entry(decision, EntryState.LISTED, message, next));
            case Change.LeaveOverview gone -> tells(decision, entry(decision, EntryState.WITHDRAWN, null, next));
            case Change.StaySilent(Change.Reason reason) when reason == Change.Reason.ALREADY_KNOWN -> Work.NONE;
            case Change.StaySilent silent when bug == Bug.EARLY_WITHDRAWAL_FORGOTTEN -> Work.NONE;
            case Change.StaySilent silent ->
                remembers(
                        before == null
                                ? entry(decision, known.state(), null, Spot.NONE)
                                : entry(decision, known.state(), before.message(), before.spot()));
        };
    }

    /** Two residents who turn out to be one have one feed from now on. */
    Work arrives(Resident wire) {
        UUID younger = wire.getResidentId();
        UUID told = wire.getSupersededBy();
        if (told == null || survivors.containsKey(younger)) {
            return Work.NONE;
        }
        return new Work(() -> join(younger, survivors.getOrDefault(told, told)), List.of());
    }

    private void join(UUID younger, UUID survivor) {
        survivors.replaceAll((alias, old) -> old.equals(younger) ? survivor : old);
        survivors.put(younger, survivor);
        List<Entry> moving = entries.values().stream()
                .filter(entry -> entry.resident().equals(younger))
                .toList();
        for (Entry entry : moving) {
            entries.remove(List.of(entry.decision(), younger));
            Entry twin = entries.get(List.of(entry.decision(), survivor));
            keep(joined(twin, entry, survivor));
        }
        onJoin.accept(younger);
    }

    private Entry joined(Entry twin, Entry moving, UUID survivor) {
        Known known = moving.known();
        return switch (Join.of(twin == null ? Known.NOTHING : twin.known(), known)) {
            case MOVE -> moving.of(survivor, known.wasEverShown() ? next(survivor) : Spot.NONE);
            case KEEP -> twin;
            case REPLACE -> moving.of(survivor, next(survivor));
            case WITHDRAW -> twin.with(new Known(known.revision(), EntryState.WITHDRAWN), null, next(survivor));
            case REMEMBER -> twin.with(new Known(known.revision(), twin.known().state()), twin.message(), twin.spot());
        };
    }

    private Known known(Entry entry) {
        return bug == Bug.OLDER_DECISION_SHOWN ? new Known(0, entry.known().state()) : entry.known();
    }

    private Work tells(gent.rechtstreeks.notifications.deliver.Decision decision, Entry entry) {
        return new Work(() -> keep(entry), List.of(), List.of(FeedUses.use(decision)));
    }

    private Work remembers(Entry entry) {
        return new Work(() -> keep(entry), List.of());
    }

    private static Entry entry(
            gent.rechtstreeks.notifications.deliver.Decision decision, EntryState state, Message message, Spot spot) {
        return new Entry(
                decision.id(),
                decision.addressee(),
                decision.lifeEvent(),
                decision.right(),
                new Known(decision.revision(), state),
                message,
                spot);
    }

    private void keep(Entry entry) {
        entries.put(List.of(entry.decision(), entry.resident()), entry);
        positions.merge(entry.resident(), entry.spot().position(), Math::max);
    }

    private Spot next(UUID resident) {
        return new Spot(positionOf(resident) + 1, time.now());
    }

    /** How far the feed of a resident has come. */
    long positionOf(UUID resident) {
        return positions.getOrDefault(resident, 0L);
    }

    /** What has come up in a feed after that position. */
    List<Entry> newsOf(UUID resident, long position) {
        return entries.values().stream()
                .filter(entry -> entry.resident().equals(resident) && entry.isAfter(position))
                .sorted(Comparator.comparing(entry -> entry.spot().position()))
                .toList();
    }

    UUID standing(UUID resident) {
        return survivors.getOrDefault(resident, resident);
    }

    Collection<Entry> entries() {
        return entries.values();
    }
}
