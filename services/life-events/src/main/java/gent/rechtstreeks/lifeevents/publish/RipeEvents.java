package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.kit.crash.CrashPoints;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.lifeevents.facts.store.MergedFacts;
import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
import gent.rechtstreeks.lifeevents.hold.RipeEvent;
import gent.rechtstreeks.lifeevents.hold.Ripening;
import gent.rechtstreeks.lifeevents.hold.store.Deaths;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import gent.rechtstreeks.lifeevents.hold.store.HeldEvent;
import gent.rechtstreeks.lifeevents.hold.store.ToldEvents;
import gent.rechtstreeks.lifeevents.identity.Households;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Movers;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns a batch of ripe events and the register's answer into identities, snapshots and messages, in one transaction. */
@ApplicationScoped
class RipeEvents {

    private static final Comparator<HeldEvent> AS_RECORDED =
            Comparator.comparing((HeldEvent held) -> held.event().recordedAt()).thenComparing(HeldEvent::lifeEventId);

    private static final String BEFORE_COMMIT = "ripener.before-commit";

    private final EventRegister register;
    private final IdentityStore identities;
    private final ReplacedNumbers numbers;
    private final Deaths deaths;
    private final ToldEvents toldEvents;
    private final MergedFacts facts;
    private final LifeEventMessages messages;
    private final SourceUses uses;
    private final Outbox outbox;
    private final CrashPoints crashPoints;
    private final Clock clock;

    RipeEvents(
            EventRegister register,
            IdentityStore identities,
            ReplacedNumbers numbers,
            Deaths deaths,
            ToldEvents toldEvents,
            MergedFacts facts,
            LifeEventMessages messages,
            SourceUses uses,
            Outbox outbox,
            CrashPoints crashPoints,
            Clock clock) {
        this.register = register;
        this.identities = identities;
        this.numbers = numbers;
        this.deaths = deaths;
        this.toldEvents = toldEvents;
        this.facts = facts;
        this.messages = messages;
        this.uses = uses;
        this.outbox = outbox;
        this.crashPoints = crashPoints;
        this.clock = clock;
    }

    /**
     * Publishes those of the events that still wait in the version that was taken.
     *
     * @param readAt when the register was first asked, or before
     * @return whom the register must be asked about too; nothing was changed unless this is empty
     */
    @Transactional(TxType.REQUIRES_NEW)
    Set<Insz> publish(List<HeldEvent> taken, Reading reading, Instant readAt) {
        Instant now = clock.instant();
        List<HeldEvent> all =
                register.lockStillHeld(taken).stream().sorted(AS_RECORDED).toList();
        List<HeldEvent> held = numbers.settle(all, reading.replaced(), readAt, now);
        outbox.addAll(usesOf(settled(all, held)));
        if (held.isEmpty()) {
            crashPoints.reach(BEFORE_COMMIT);
            return Set.of();
        }
        Replaced replaced = numbers.standing(reading, held);
        List<RegisterEvent> events =
                Ripening.under(replaced, held.stream().map(HeldEvent::event).toList());
        Reading complete = Ripening.complete(reading.under(replaced), events);
        Known known = Ripening.merging(identities.lock(complete, readAt, now), events);
        Set<Insz> leftBehind = Households.leftBehind(known, complete);
        if (leftBehind.isEmpty()) {
            Movers movers = Ripening.movers(events);
            tell(held, events, Households.reconcile(known, complete, movers, UUID::randomUUID), now);
        } else {
            QuarkusTransaction.setRollbackOnly();
        }
        return leftBehind;
    }

    private void tell(List<HeldEvent> held, List<RegisterEvent> events, Reconciled people, Instant now) {
        List<RipeEvent> ripe = Ripening.ripe(deaths.heed(events, people), people);
        Set<UUID> told = ripe.stream().map(one -> one.event().lifeEventId()).collect(Collectors.toSet());
        Map<Boolean, List<HeldEvent>> isTold =
                held.stream().collect(Collectors.partitioningBy(one -> told.contains(one.lifeEventId())));
        if (!ripe.isEmpty()) {
            save(people, now);
            outbox.addAll(messages.of(held, ripe, people, now));
            outbox.addAll(uses(held, events, people));
        } else {
            outbox.addAll(usesOf(held));
        }
        register.published(isTold.get(true), now);
        register.untold(isTold.get(false), now);
        deaths.told(events, ripe);
        toldEvents.told(events, ripe);
        crashPoints.reach(BEFORE_COMMIT);
    }

    private static List<HeldEvent> settled(List<HeldEvent> all, List<HeldEvent> held) {
        return all.stream().filter(one -> !held.contains(one)).toList();
    }

    /** Nothing came of these, but the register was asked about whoever they find. */
    private List<Publication> usesOf(List<HeldEvent> settled) {
        return settled.stream()
                .flatMap(one -> uses.readFor(one, identities.found(one.event().numbers())).stream())
                .toList();
    }

    /** Newcomers among them have an id from now on. */
    private List<Publication> uses(List<HeldEvent> held, List<RegisterEvent> events, Reconciled people) {
        return IntStream.range(0, held.size())
                .boxed()
                .flatMap(i -> uses
                        .readFor(
                                held.get(i),
                                people.residentsAround(events.get(i).numbers()))
                        .stream())
                .toList();
    }

    private void save(Reconciled people, Instant now) {
        identities.save(people, now);
        people.before().merges().forEach(merge -> facts.pass(merge.youngerId(), merge.survivorId()));
    }
}
