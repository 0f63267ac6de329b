package gent.rechtstreeks.sandbox.population.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/** What a source keeps of those about whom it answered. */
@ApplicationScoped
public class Consultations {
    private static final String NOTE = "INSERT INTO consultation (insz, source, purpose, at)"
            + " SELECT unnest(string_to_array(?1, ',')), ?2, ?3, ?4";

    private final EntityManager entities;
    private final Clock clock;

    Consultations(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param purpose null where the source asks for none */
    @Transactional
    public void note(Collection<String> insz, String source, String purpose) {
        if (insz.isEmpty()) {
            return;
        }
        entities.createNativeQuery(NOTE)
                .setParameter(1, String.join(",", insz))
                .setParameter(2, source)
                .setParameter(3, new TypedParameterValue<>(StandardBasicTypes.STRING, purpose))
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
