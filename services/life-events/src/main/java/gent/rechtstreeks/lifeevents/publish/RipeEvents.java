package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.kit.crash.CrashPoints;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
import gent.rechtstreeks.lifeevents.hold.RipeEvent;
import gent.rechtstreeks.lifeevents.hold.Ripening;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import gent.rechtstreeks.lifeevents.hold.store.HeldEvent;
import gent.rechtstreeks.lifeevents.identity.Households;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Turns a batch of ripe events and the register's answer into identities, snapshots and messages, in one transaction. */
@ApplicationScoped
class RipeEvents {

    private static final Comparator<HeldEvent> AS_RECORDED =
            Comparator.comparing((HeldEvent held) -> held.event().recordedAt()).thenComparing(HeldEvent::lifeEventId);

    private final EventRegister register;
    private final IdentityStore identities;
    private final LifeEventMessages messages;
    private final Outbox outbox;
    private final CrashPoints crashPoints;
    private final Clock clock;

    RipeEvents(
            EventRegister register,
            IdentityStore identities,
            LifeEventMessages messages,
            Outbox outbox,
            CrashPoints crashPoints,
            Clock clock) {
        this.register = register;
        this.identities = identities;
        this.messages = messages;
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
        List<HeldEvent> held =
                register.lockStillHeld(taken).stream().sorted(AS_RECORDED).toList();
        if (held.isEmpty()) {
            return Set.of();
        }
        List<RegisterEvent> events = held.stream().map(HeldEvent::event).toList();
        Reading complete = Ripening.complete(reading, events);
        Instant now = clock.instant();
        Known known = identities.lock(complete, readAt, now);
        Set<Insz> leftBehind = Households.leftBehind(known, complete);
        if (leftBehind.isEmpty()) {
            Set<Insz> movers = Ripening.movers(events);
            tell(held, events, Households.reconcile(known, complete, movers, UUID::randomUUID), now);
        } else {
            QuarkusTransaction.setRollbackOnly();
        }
        return leftBehind;
    }

    private void tell(List<HeldEvent> held, List<RegisterEvent> events, Reconciled people, Instant now) {
        List<RipeEvent> ripe = Ripening.ripe(events, people);
        identities.save(people, now);
        register.published(held, now);
        outbox.addAll(messages.of(held, ripe, people, now));
        crashPoints.reach("ripener.before-commit");
    }
}
