package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.notifications.arrive.WireDecisions;
import gent.rechtstreeks.notifications.deliver.Change;
import gent.rechtstreeks.notifications.deliver.EntryState;
import gent.rechtstreeks.notifications.deliver.Feed;
import gent.rechtstreeks.notifications.deliver.Known;
import gent.rechtstreeks.notifications.deliver.Message;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** notifications in memory: what it decides is the service's own, only rows are maps here. */
final class Feeds {

    private final Time time;
    private final Bug bug;
    private final Map<List<UUID>, Entry> entries = new LinkedHashMap<>();

    Feeds(Time time, Bug bug) {
        this.time = time;
        this.bug = bug;
    }

    /** What a resident sees of one decision. */
    record Entry(UUID decision, UUID resident, UUID lifeEvent, String right, Known known, Message message) {

        boolean isShown() {
            return known.state() == EntryState.ACTIVE;
        }
    }

    Work arrives(Decision wire) {
        var decision = WireDecisions.read(wire);
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
