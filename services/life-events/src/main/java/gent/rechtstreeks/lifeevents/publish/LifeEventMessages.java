package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.RipeEvent;
import gent.rechtstreeks.lifeevents.hold.store.HeldEvent;
import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Resident;
import gent.rechtstreeks.lifeevents.takeon.TakeOn;
import gent.rechtstreeks.lifeevents.takeon.TakenPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The messages of a batch of ripe events, or of a page of a take-on: first the residents that changed, then the life events. */
@ApplicationScoped
class LifeEventMessages {

    private static final String RESIDENTS = "residents";
    private static final String LIFE_EVENTS = "life-events";

    private final Envelopes envelopes;

    LifeEventMessages(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /** @param ripe what is told of the events held, of some perhaps nothing */
    List<Publication> of(List<HeldEvent> held, List<RipeEvent> ripe, Reconciled people, Instant now) {
        List<Publication> messages = new ArrayList<>();
        Map<UUID, HeldEvent> byEvent = held.stream().collect(Collectors.toMap(HeldEvent::lifeEventId, one -> one));
        Map<UUID, HeldEvent> causes = causes(byEvent, ripe);
        for (Resident resident : people.residentsToPublish()) {
            messages.add(resident(resident, Cause.of(causes.getOrDefault(resident.id(), held.getFirst())), now));
        }
        for (RipeEvent event : ripe) {
            messages.add(lifeEvent(event, byEvent.get(event.event().lifeEventId()), now));
        }
        return messages;
    }

    /** Of a page of a take-on: each household once; what else changed goes with the first. */
    List<Publication> of(TakeOn takeOn, TakenPage page, Reconciled people, Instant now) {
        Cause cause = Cause.of(takeOn);
        List<Publication> messages = new ArrayList<>();
        people.residentsToPublish().forEach(resident -> messages.add(resident(resident, cause, now)));
        List<Household> others = page.others();
        for (Household household : page.households()) {
            messages.add(takenOn(takeOn, household, others, now));
            others = List.of();
        }
        return messages;
    }

    private Publication takenOn(TakeOn takeOn, Household household, List<Household> others, Instant now) {
        String key = household.id().toString();
        Envelope envelope =
                envelope(Cause.of(takeOn), "life-events.life-events.notify.takenOn", key, household.version());
        return new Publication(LIFE_EVENTS, key, WireLifeEvents.of(takeOn, household, others, now), envelope);
    }

    private Publication resident(Resident resident, Cause cause, Instant now) {
        String key = resident.id().toString();
        Envelope envelope = envelope(cause, "life-events.residents.notify.changed", key, resident.version());
        return new Publication(RESIDENTS, key, WireResidents.of(resident, now), envelope);
    }

    private Publication lifeEvent(RipeEvent ripe, HeldEvent cause, Instant now) {
        String key = ripe.householdId().toString();
        long version = ripe.event().version();
        Envelope envelope = envelope(Cause.of(cause), "life-events.life-events.notify.ripened", key, version);
        return new Publication(LIFE_EVENTS, key, WireLifeEvents.of(ripe, now), envelope);
    }

    private Envelope envelope(Cause cause, String type, String key, long revision) {
        return envelopes.origin(cause.id, type, key, revision, cause.lifeEventId, cause.traceParent);
    }

    /** Which event made us look at which resident. */
    private static Map<UUID, HeldEvent> causes(Map<UUID, HeldEvent> byEvent, List<RipeEvent> ripe) {
        Map<UUID, HeldEvent> causes = new HashMap<>();
        for (RipeEvent event : ripe) {
            HeldEvent cause = byEvent.get(event.event().lifeEventId());
            event.residentIds().forEach(resident -> causes.putIfAbsent(resident, cause));
            event.households()
                    .forEach(home -> home.members().forEach(member -> causes.putIfAbsent(member.residentId(), cause)));
        }
        return causes;
    }

    /** What led to a message: the register's message of an event, or a take-on. */
    private record Cause(UUID id, UUID lifeEventId, String traceParent) {

        static Cause of(HeldEvent held) {
            return new Cause(held.ceId(), held.lifeEventId(), held.traceParent());
        }

        static Cause of(TakeOn takeOn) {
            return new Cause(takeOn.id(), takeOn.id(), null);
        }
    }
}
