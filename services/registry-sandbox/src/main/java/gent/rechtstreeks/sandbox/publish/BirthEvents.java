package gent.rechtstreeks.sandbox.publish;

import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.sandbox.population.store.BirthEntity;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** What the register tells of a birth. The same version always has the same message id, also when it is repeated. */
@ApplicationScoped
public class BirthEvents {
    private static final String TOPIC = "registry.births";
    private static final String TYPE = "registry-sandbox.births.notify.";

    private final Envelopes envelopes;

    BirthEvents(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /** The message of one version of a birth that has come at least that far. */
    public Publication of(BirthEntity birth, List<PersonEntity> parents, int version) {
        String key = birth.eventId.toString();
        String type = TYPE + birth.told(version).told().toLowerCase(Locale.ROOT);
        return new Publication(
                TOPIC,
                key,
                BirthMessage.of(birth, parents, version),
                envelopes.origin(birth.eventId, type, key, version, null));
    }
}
