package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.kit.crash.CrashPoints;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.RipeBirth;
import gent.rechtstreeks.lifeevents.hold.Ripening;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import gent.rechtstreeks.lifeevents.hold.store.HeldBirth;
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

/** Turns a batch of ripe births and the register's answer into identities, snapshots and messages, in one transaction. */
@ApplicationScoped
class RipeBirths {

    private static final Comparator<HeldBirth> AS_RECORDED =
            Comparator.comparing((HeldBirth held) -> held.birth().recordedAt()).thenComparing(HeldBirth::lifeEventId);

    private final EventRegister register;
    private final IdentityStore identities;
    private final LifeEventMessages messages;
    private final Outbox outbox;
    private final CrashPoints crashPoints;
    private final Clock clock;

    RipeBirths(
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
     * Publishes those of the births that still wait in the version that was taken.
     *
     * @param readAt when the register was first asked, or before
     * @return whom the register must be asked about too; nothing was changed unless this is empty
     */
    @Transactional(TxType.REQUIRES_NEW)
    Set<Insz> publish(List<HeldBirth> taken, Reading reading, Instant readAt) {
        List<HeldBirth> held =
                register.lockStillHeld(taken).stream().sorted(AS_RECORDED).toList();
        if (held.isEmpty()) {
            return Set.of();
        }
        List<Birth> births = held.stream().map(HeldBirth::birth).toList();
        Reading complete = Ripening.complete(reading, births);
        Instant now = clock.instant();
        Known known = identities.lock(complete, readAt, now);
        Set<Insz> leftBehind = Households.leftBehind(known, complete);
        if (leftBehind.isEmpty()) {
            tell(held, births, Households.reconcile(known, complete, UUID::randomUUID), now);
        } else {
            QuarkusTransaction.setRollbackOnly();
        }
        return leftBehind;
    }

    private void tell(List<HeldBirth> held, List<Birth> births, Reconciled people, Instant now) {
        List<RipeBirth> ripe = Ripening.ripe(births, people);
        identities.save(people, now);
        register.published(held, now);
        outbox.addAll(messages.of(held, ripe, people, now));
        crashPoints.reach("ripener.before-commit");
    }
}
