package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
import gent.rechtstreeks.lifeevents.hold.Replacement;
import gent.rechtstreeks.lifeevents.hold.RipeEvent;
import gent.rechtstreeks.lifeevents.hold.Ripening;
import gent.rechtstreeks.lifeevents.identity.Households;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Merge;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import gent.rechtstreeks.lifeevents.publish.WireLifeEvents;
import gent.rechtstreeks.lifeevents.publish.WireResidents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;

/** A batch of ripe events and what the register says of their people: what life-events makes of it in one transaction. */
final class Batch {

    private final Identities identities;
    private final List<RegisterEvent> events;
    private final Reading reading;
    private final Known known;
    private final Supplier<UUID> newId;
    private final List<Merge> merges = new ArrayList<>();

    /** @param identities a copy of its own */
    Batch(Identities identities, List<RegisterEvent> held, Reading answer, Supplier<UUID> newId, Instant now) {
        this.identities = identities;
        this.newId = newId;
        List<RegisterEvent> left = held.stream()
                .filter(event -> isToBeTold(event, answer.replaced()))
                .toList();
        Replaced replaced = standing(answer, left);
        this.events = Ripening.under(replaced, left);
        this.reading = Ripening.complete(answer.under(replaced), events);
        this.known = Ripening.merging(identities.lock(reading, newId, now), events);
    }

    /** Whether it is more than another number of one whom we know. */
    private boolean isToBeTold(RegisterEvent event, Replaced answered) {
        if (!(event instanceof Replacement replacement)) {
            return true;
        }
        Insz standing = answered.standing(replacement.replacedBy());
        boolean merges = identities.replace(replacement.insz(), standing);
        identities.replace(replacement.replacedBy(), standing);
        return merges;
    }

    private Replaced standing(Reading answer, List<RegisterEvent> left) {
        Set<Insz> everybody = new HashSet<>(answer.everybody());
        Replaced told = Replaced.NONE;
        for (RegisterEvent event : left) {
            everybody.addAll(event.numbers());
            if (event instanceof Replacement replacement) {
                told = told.and(replacement.says());
            }
        }
        return answer.standing(told, identities.replaced(everybody));
    }

    /** Whom the register must be asked about too, before anything can be told. */
    Set<Insz> leftBehind() {
        return Households.leftBehind(known, reading);
    }

    List<SpecificRecord> tell(Instant now) {
        List<SpecificRecord> told = new ArrayList<>();
        Reconciled people = Households.reconcile(known, reading, Ripening.movers(events), newId);
        List<RipeEvent> ripe = Ripening.ripe(events, people);
        if (!ripe.isEmpty()) {
            identities.save(people);
            merges.addAll(people.before().merges());
            people.residentsToPublish().forEach(one -> told.add(WireResidents.of(one, now)));
            ripe.forEach(one -> told.add(WireLifeEvents.of(one, now)));
        }
        return told;
    }

    Identities after() {
        return identities;
    }

    /** Who turned out to be one, when it was told. */
    List<Merge> merges() {
        return merges;
    }
}
