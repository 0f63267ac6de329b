package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.kit.crash.CrashPoints;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.lifeevents.identity.Households;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Movers;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import gent.rechtstreeks.lifeevents.identity.store.StaleReading;
import gent.rechtstreeks.lifeevents.takeon.PopulationPage;
import gent.rechtstreeks.lifeevents.takeon.TakeOn;
import gent.rechtstreeks.lifeevents.takeon.TakenPage;
import gent.rechtstreeks.lifeevents.takeon.store.TakeOns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Turns a page of the register into identities, snapshots and messages, and the take-on's page, in one transaction. */
@ApplicationScoped
class TakeOnPages {

    private static final Movers NOBODY_MOVES = new Movers(Set.of(), Set.of());

    private final TakeOns takeOns;
    private final IdentityStore identities;
    private final ReplacedNumbers numbers;
    private final LifeEventMessages messages;
    private final SourceUses uses;
    private final Outbox outbox;
    private final CrashPoints crashPoints;
    private final Clock clock;

    TakeOnPages(
            TakeOns takeOns,
            IdentityStore identities,
            ReplacedNumbers numbers,
            LifeEventMessages messages,
            SourceUses uses,
            Outbox outbox,
            CrashPoints crashPoints,
            Clock clock) {
        this.takeOns = takeOns;
        this.identities = identities;
        this.numbers = numbers;
        this.messages = messages;
        this.uses = uses;
        this.outbox = outbox;
        this.crashPoints = crashPoints;
        this.clock = clock;
    }

    /**
     * Takes on the people of the page, unless the take-on was paused or another pod took the page.
     *
     * @param reading the page, and what the register said of those left behind
     * @param readAt when the register was first asked, or before
     * @throws StaleReading when somebody stored meanwhile what the register may have said later, or the register itself
     *     said otherwise since the page
     */
    @Transactional(TxType.REQUIRES_NEW)
    Taken publish(TakeOn takeOn, PopulationPage page, Reading reading, Instant readAt) {
        if (!takeOns.lockStill(takeOn)) {
            return new Taken(Set.of(), takeOn);
        }
        Instant now = clock.instant();
        Replaced replaced = numbers.standing(reading, List.of());
        Reading standing = reading.under(replaced);
        Known known = identities.lock(standing, readAt, now);
        Set<Insz> leftBehind = Households.leftBehind(known, standing);
        if (leftBehind.isEmpty()) {
            if (page.isOvertakenBy(standing)) {
                throw new StaleReading("the register said otherwise of somebody on the page after it");
            }
            Reconciled people = Households.reconcile(known, standing, NOBODY_MOVES, UUID::randomUUID);
            TakenPage taken = TakenPage.of(page.people(replaced), people);
            return new Taken(Set.of(), tell(takeOn.after(taken, page.next(), now), taken, people, now));
        }
        QuarkusTransaction.setRollbackOnly();
        return new Taken(leftBehind, takeOn);
    }

    private TakeOn tell(TakeOn after, TakenPage taken, Reconciled people, Instant now) {
        identities.save(people, now);
        outbox.addAll(messages.of(after, taken, people, now));
        uses.readFor(after, people.residentIds()).ifPresent(outbox::add);
        takeOns.save(after, now);
        crashPoints.reach("take-on.before-commit");
        return after;
    }

    /**
     * What came of a page.
     *
     * @param leftBehind whom the register must be asked about too; nothing was changed unless this is empty
     * @param takeOn as it is after it
     */
    record Taken(Set<Insz> leftBehind, TakeOn takeOn) {}
}
