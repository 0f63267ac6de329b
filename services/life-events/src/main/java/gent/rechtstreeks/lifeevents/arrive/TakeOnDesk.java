package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.takeon.TakeOn;
import gent.rechtstreeks.lifeevents.takeon.TakeOnOrder;
import gent.rechtstreeks.lifeevents.takeon.TakeOnReport;
import gent.rechtstreeks.lifeevents.takeon.TakeOnState;
import gent.rechtstreeks.lifeevents.takeon.store.TakeOnUnderWay;
import gent.rechtstreeks.lifeevents.takeon.store.TakeOns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Takes orders for take-ons, each once. */
@ApplicationScoped
class TakeOnDesk {

    private final TakeOns takeOns;
    private final Event<TakeOnUnderWay> bell;
    private final Clock clock;

    TakeOnDesk(TakeOns takeOns, Event<TakeOnUnderWay> bell, Clock clock) {
        this.takeOns = takeOns;
        this.bell = bell;
        this.clock = clock;
    }

    /** Starts one; the same order again finds the one that it started. */
    @Transactional
    TakeOnReport start(String key, LocalDate rightsFrom) {
        TakeOn takeOn = takeOns.orderedWith(key).orElseGet(() -> startNew(key, rightsFrom));
        if (!Objects.equals(takeOn.order().rightsFrom(), rightsFrom)) {
            throw Problems.conflict(
                    "idempotencyKeyReused", "This Idempotency-Key was used for another request; take a new one.");
        }
        return report(takeOn.id());
    }

    @Transactional
    TakeOnReport pause(UUID id) {
        return become(id, TakeOnState::paused);
    }

    @Transactional
    TakeOnReport resume(UUID id) {
        bell.fire(new TakeOnUnderWay());
        return become(id, TakeOnState::resumed);
    }

    @Transactional
    TakeOnReport end(UUID id, String why, String by) {
        return become(id, state -> state.ended(new TakeOnState.Ended(clock.instant(), why, by)));
    }

    private TakeOn startNew(String key, LocalDate rightsFrom) {
        TakeOnOrder order = TakeOnOrder.of(rightsFrom, CivilDay.today(clock))
                .orElseThrow(() -> Problems.badRequest(
                        "implausibleRightsFrom", "Rights are given from a day of this year that has come."));
        TakeOn takeOn = TakeOn.ordered(UUID.randomUUID(), order, clock.instant());
        if (takeOns.add(takeOn, key)) {
            bell.fire(new TakeOnUnderWay());
            return takeOn;
        }
        return takeOns.orderedWith(key)
                .orElseThrow(() -> Problems.conflict("takeOnUnderWay", "Another take-on is under way."));
    }

    private TakeOnReport become(UUID id, Function<TakeOnState, Optional<TakeOnState>> step) {
        TakeOn takeOn = takeOns.lock(id)
                .orElseThrow(() -> Problems.notFound("unknownTakeOn", "There is no take-on with this id."));
        TakeOnState next = step.apply(takeOn.state())
                .orElseThrow(() -> Problems.conflict("takeOnDone", "This take-on is done, or was ended."));
        if (!next.equals(takeOn.state())) {
            takeOns.save(takeOn.in(next), clock.instant());
        }
        return report(id);
    }

    private TakeOnReport report(UUID id) {
        return takeOns.report(id).orElseThrow();
    }
}
