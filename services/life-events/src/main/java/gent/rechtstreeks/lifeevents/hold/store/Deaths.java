package gent.rechtstreeks.lifeevents.hold.store;

import gent.rechtstreeks.lifeevents.hold.Death;
import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
import gent.rechtstreeks.lifeevents.hold.RipeEvent;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Resident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who died by which event, as it was told: whoever died by another does not live because this one was taken back. */
@ApplicationScoped
public class Deaths {

    private static final String BY_ANOTHER = """
            SELECT count(*) > 0 FROM life_event
            WHERE kind = 'DEATH' AND state = 'PUBLISHED' AND status <> 'ANNULLED' AND id <> :event
              AND resident_id IN (SELECT id FROM resident WHERE :resident IN (id, superseded_by))
            """;

    private static final String NOBODY = "UPDATE life_event SET resident_id = NULL WHERE id IN (:events)";

    private static final String TOLD = "UPDATE life_event SET resident_id = :resident WHERE id = :event";

    private final EntityManager database;

    Deaths(EntityManager database) {
        this.database = database;
    }

    /** The events, without whom a death takes back who died by another. */
    public List<RegisterEvent> heed(List<RegisterEvent> events, Reconciled people) {
        return events.stream()
                .flatMap(event -> event instanceof Death death
                        ? death.except(diedOtherwise(death, people)).stream()
                        : Stream.of(event))
                .toList();
    }

    /** Keeps who died by those of these events that are deaths. */
    public void told(Collection<RegisterEvent> events, Collection<RipeEvent> ripe) {
        List<UUID> deaths = events.stream()
                .filter(Death.class::isInstance)
                .map(RegisterEvent::lifeEventId)
                .toList();
        if (!deaths.isEmpty()) {
            database.createNativeQuery(NOBODY).setParameter("events", deaths).executeUpdate();
            ripe.forEach(this::keep);
        }
    }

    private void keep(RipeEvent ripe) {
        if (ripe.event() instanceof Death death && !death.annulled()) {
            database.createNativeQuery(TOLD)
                    .setParameter("resident", ripe.residentIds().getFirst())
                    .setParameter("event", death.lifeEventId())
                    .executeUpdate();
        }
    }

    private Set<Insz> diedOtherwise(Death death, Reconciled people) {
        return death.living().stream()
                .filter(number -> people.resident(number)
                        .filter(Resident::deceased)
                        .filter(resident -> diedByAnother(resident.id(), death.lifeEventId()))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private boolean diedByAnother(UUID resident, UUID event) {
        return (boolean) database.createNativeQuery(BY_ANOTHER, Boolean.class)
                .setParameter("resident", resident)
                .setParameter("event", event)
                .getSingleResult();
    }
}
