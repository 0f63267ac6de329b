package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.notifications.arrive.WireDecisions;
import gent.rechtstreeks.notifications.deliver.Change;
import gent.rechtstreeks.notifications.deliver.EntryState;
import gent.rechtstreeks.notifications.deliver.Feed;
import gent.rechtstreeks.notifications.deliver.Join;
import gent.rechtstreeks.notifications.deliver.Known;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.residents.Resident;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** notifications in memory: what it decides is the service's own, only rows are maps here. */
final class Feeds {

    private final Time time;
    private final Bug bug;
    private final Map<List<UUID>, Entry> entries = new LinkedHashMap<>();
    private final Map<UUID, UUID> survivors = new HashMap<>();

    Feeds(Time time, Bug bug) {
        this.time = time;
        this.bug = bug;
    }

    /** What a resident sees of one decision. */
    record Entry(UUID decision, UUID resident, UUID lifeEvent, String right, Known known, Message message) {

        /** Whether it is before somebody's eyes: what it no longer helps to hear is not. */
        boolean isShownOn(LocalDate today) {
            return known.state() == EntryState.ACTIVE && !Feed.isOver(message, today);
        }

        Entry of(UUID survivor) {
            return new Entry(decision, survivor, lifeEvent, right, known, message);
        }
    }

    Work arrives(Decision wire) {
        var arrived = WireDecisions.read(wire);
        var decision = arrived.tellingTo(survivors.getOrDefault(arrived.addressee(), arrived.addressee()));
        List<UUID> id = List.of(decision.id(), decision.addressee());
        Entry before = entries.get(id);
        Known known = before == null ? Known.NOTHING : known(before);
        return switch (Feed.decide(known, decision, time.today())) {
            case Change.AddEntry(Message message) -> becomes(id, decision, EntryState.ACTIVE, message);
            case Change.ReplaceEntry(Message message) -> becomes(id, decision, EntryState.ACTIVE, message);
            case Change.WithdrawEntry gone -> becomes(id, decision, EntryState.WITHDRAWN, null);
            case Change.StaySilent(Change.Reason reason) when reason == Change.Reason.ALREADY_KNOWN -> Work.NONE;
            case Change.StaySilent silent when bug == Bug.EARLY_WITHDRAWAL_FORGOTTEN -> Work.NONE;
            case Change.StaySilent silent ->
                becomes(id, decision, known.state(), before == null ? null : before.message());
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
            entries.merge(List.of(entry.decision(), survivor), entry.of(survivor), Feeds::joined);
        }
    }

    private static Entry joined(Entry twin, Entry moving) {
        return switch (Join.of(twin.known(), moving.known())) {
            case MOVE, REPLACE -> moving;
            case KEEP -> twin;
            case WITHDRAW ->
                new Entry(
                        twin.decision(),
                        twin.resident(),
                        twin.lifeEvent(),
                        twin.right(),
                        new Known(moving.known().revision(), EntryState.WITHDRAWN),
                        null);
            case REMEMBER ->
                new Entry(
                        twin.decision(),
                        twin.resident(),
                        twin.lifeEvent(),
                        twin.right(),
                        new Known(moving.known().revision(), twin.known().state()),
                        twin.message());
        };
    }

    private Known known(Entry entry) {
        return bug == Bug.OLDER_DECISION_SHOWN ? new Known(0, entry.known().state()) : entry.known();
    }

    private Work becomes(
            List<UUID> id,
            gent.rechtstreeks.notifications.deliver.Decision decision,
            EntryState state,
            Message message) {
        Entry entry = new Entry(
                decision.id(),
                decision.addressee(),
                decision.lifeEvent(),
                decision.right(),
                new Known(decision.revision(), state),
                message);
        return new Work(() -> entries.put(id, entry), List.of());
    }

    Collection<Entry> entries() {
        return entries.values();
    }
}
