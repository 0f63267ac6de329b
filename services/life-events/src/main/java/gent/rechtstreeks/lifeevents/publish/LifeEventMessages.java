package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.RipeBirth;
import gent.rechtstreeks.lifeevents.hold.store.HeldBirth;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Resident;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The messages of a batch of ripe births: first the residents that changed, then the life events. */
@ApplicationScoped
class LifeEventMessages {

    private static final String RESIDENTS = "residents";
    private static final String LIFE_EVENTS = "life-events";

    private final Envelopes envelopes;

    LifeEventMessages(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /** @param ripe the births of {@code held}, in the same order */
    List<Publication> of(List<HeldBirth> held, List<RipeBirth> ripe, Reconciled people, Instant now) {
        List<Publication> messages = new ArrayList<>();
        Map<UUID, HeldBirth> causes = causes(held, ripe);
        for (Resident resident : people.residentsToPublish()) {
            messages.add(resident(resident, causes.getOrDefault(resident.id(), held.getFirst()), now));
        }
        for (int i = 0; i < held.size(); i++) {
            messages.add(lifeEvent(ripe.get(i), held.get(i), now));
        }
        return messages;
    }

    private Publication resident(Resident resident, HeldBirth cause, Instant now) {
        String key = resident.id().toString();
        Envelope envelope = envelope(cause, "life-events.residents.notify.changed", key, resident.version());
        return new Publication(RESIDENTS, key, WireResidents.of(resident, now), envelope);
    }

    private Publication lifeEvent(RipeBirth birth, HeldBirth cause, Instant now) {
        String key = birth.householdId().toString();
        long version = birth.birth().version();
        Envelope envelope = envelope(cause, "life-events.life-events.notify.ripened", key, version);
        return new Publication(LIFE_EVENTS, key, WireLifeEvents.of(birth, now), envelope);
    }

    private Envelope envelope(HeldBirth cause, String type, String key, long revision) {
        return envelopes.origin(cause.ceId(), type, key, revision, cause.lifeEventId(), cause.traceParent());
    }

    /** Which birth made us look at which resident. */
    private static Map<UUID, HeldBirth> causes(List<HeldBirth> held, List<RipeBirth> ripe) {
        Map<UUID, HeldBirth> causes = new HashMap<>();
        for (int i = 0; i < held.size(); i++) {
            HeldBirth cause = held.get(i);
            ripe.get(i).parents().forEach(parent -> causes.putIfAbsent(parent.residentId(), cause));
            ripe.get(i).households().forEach(home -> home.members()
                    .forEach(member -> causes.putIfAbsent(member.residentId(), cause)));
        }
        return causes;
    }
}
