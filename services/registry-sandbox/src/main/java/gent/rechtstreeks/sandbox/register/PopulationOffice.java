package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.sandbox.population.MoveStage;
import gent.rechtstreeks.sandbox.population.Status;
import gent.rechtstreeks.sandbox.population.store.MoveEntity;
import gent.rechtstreeks.sandbox.population.store.MoveVersion;
import gent.rechtstreeks.sandbox.population.store.Moves;
import gent.rechtstreeks.sandbox.publish.MoveEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/** Keeps the domiciles: what is said of a move, where its people live and the message of it commit together. */
@ApplicationScoped
@Transactional
public class PopulationOffice {
    private final Departures departures;
    private final Successions successions;
    private final Moves moves;
    private final FactOffice facts;
    private final MoveEvents events;
    private final Outbox outbox;
    private final Clock clock;

    PopulationOffice(
            Departures departures,
            Successions successions,
            Moves moves,
            FactOffice facts,
            MoveEvents events,
            Outbox outbox,
            Clock clock) {
        this.departures = departures;
        this.successions = successions;
        this.moves = moves;
        this.facts = facts;
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A move of people to whom nothing happened through this sandbox; empty when there are no such people left. */
    public Optional<MoveEntity> order(MoveOrder order) {
        return departures
                .of(order, new SplittableRandom())
                .map(move -> begin(move, order.stage(), order.effectiveOn()));
    }

    /** Takes a step, once; empty when nobody knows the move. */
    public Optional<MoveEntity> take(UUID eventId, MoveStep step) {
        Optional<MoveEntity> known = moves.locked(eventId);
        known.ifPresent(move -> take(move, step));
        return known;
    }

    /** Lets the people of a confirmed move go back on the same day, once; empty when nobody knows the move. */
    public Optional<MoveEntity> bringBack(UUID eventId) {
        return moves.locked(eventId).map(move -> moves.returnOf(move).orElseGet(() -> goBack(move)));
    }

    /** Publishes a version again; false when there is no such move or it has not come that far. */
    public boolean repeat(UUID eventId, int version) {
        Optional<MoveEntity> move = moves.locked(eventId).filter(known -> known.version() >= version);
        move.ifPresent(known -> outbox.add(events.of(known, version)));
        return move.isPresent();
    }

    private void take(MoveEntity move, MoveStep step) {
        MoveSteps.next(move.last(), step, clock.instant()).ifPresent(next -> {
            if (!next.status().open() && moves.returnOf(move).isPresent()) {
                throw new EventClosed("They went back since; annul that first.");
            }
            MoveVersion before = move.last();
            Domicile.follow(move, next);
            successions.settle(move.origin, move.destination);
            facts.follow(move, before);
            outbox.add(events.of(move, move.version()));
        });
    }

    private MoveEntity goBack(MoveEntity move) {
        MoveVersion last = move.last();
        if (!last.settled()) {
            throw new EventClosed("Nobody goes back from a move that does not stand as confirmed.");
        }
        MoveEntity back = Removals.back(move);
        if (back.movers.isEmpty()) {
            throw new EventClosed("Nobody of them is left to go back.");
        }
        return begin(back, MoveStage.CONFIRMED, last.effectiveOn());
    }

    private MoveEntity begin(MoveEntity move, MoveStage stage, LocalDate effectiveOn) {
        Domicile.begin(move, new MoveVersion(stage, Status.VALID, effectiveOn, clock.instant()));
        moves.persist(move);
        successions.settle(move.origin, move.destination);
        facts.follow(move, null);
        outbox.add(events.of(move, 1));
        return move;
    }
}
