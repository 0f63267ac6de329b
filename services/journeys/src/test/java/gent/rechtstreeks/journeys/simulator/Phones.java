package gent.rechtstreeks.journeys.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What apps hear, watched: only of whom it may be, only while linked, and of each change once. */
final class Phones {

    /** What was decided before an unlinking is on its way for so long. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(10);

    private final Time time;
    private final Tally tally;
    private final OnlyWithAYes onlyWithAYes;
    private final Ledger ledger;
    private final Set<Change> heard = new HashSet<>();
    private final Set<Change> perhapsAgain = new HashSet<>();
    private final Map<UUID, Instant> unlinked = new HashMap<>();

    Phones(Time time, Tally tally, OnlyWithAYes onlyWithAYes, Ledger ledger) {
        this.time = time;
        this.tally = tally;
        this.onlyWithAYes = onlyWithAYes;
        this.ledger = ledger;
    }

    private record Change(UUID subscriber, long position) {

        static Change of(Push push) {
            return new Change(push.link().subscriber(), push.position());
        }
    }

    void hear(Push push, Instant clock) {
        Change change = Change.of(push);
        look(push, clock);
        ledger.wasSent(push);
        tally.count(Speech.PUSHED);
        if (!heard.add(change) && !perhapsAgain.contains(change)) {
            throw new Broken(Invariant.I5, "an app hears twice of one change");
        }
    }

    /** Whoever sent it does not know that it left. */
    void hearMaybeAgain(Push push, Instant clock) {
        hear(push, clock);
        perhapsAgain.add(Change.of(push));
    }

    void read(Push push, Instant clock) {
        look(push, clock);
        ledger.wasRead(push);
        tally.count(Speech.READ_BY_AN_APP);
    }

    private void look(Push push, Instant clock) {
        tally.count(Invariant.I3);
        Instant until = unlinked.getOrDefault(push.link().subscriber(), Instant.MAX);
        if (!time.now().isBefore(until)) {
            throw new Broken(Invariant.I3, "an app hears of somebody who has unlinked it");
        }
        onlyWithAYes.look(push.link().resident(), clock);
    }

    /** The app may hear no more of this subscriber than what is on its way. */
    void unlinked(Link link) {
        unlinked.putIfAbsent(link.subscriber(), time.now().plus(ON_ITS_WAY));
    }

    boolean hasHeard(Link link, long position) {
        return heard.contains(new Change(link.subscriber(), position));
    }

    Link heldBack(Link link) {
        tally.count(Speech.HELD_BACK);
        return link;
    }

    Link passedOver(Link link) {
        tally.count(Speech.PASSED_OVER);
        return link;
    }

    void tookBack(Collection<Push> late) {
        tally.count(Speech.TAKEN_BACK, late.size());
        late.forEach(ledger::wasTakenBack);
    }
}
