package gent.rechtstreeks.sandbox.publish;

import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.sandbox.population.PersonChangeKind;
import gent.rechtstreeks.sandbox.population.Status;
import gent.rechtstreeks.sandbox.population.store.PersonChangeEntity;
import jakarta.enterprise.context.ApplicationScoped;

/** What the register tells of a person. The same version always has the same message id, also when it is repeated. */
@ApplicationScoped
public class PersonEvents {
    private static final String TOPIC = "registry.persons";
    private static final String TYPE = "registry-sandbox.persons.notify.";

    private final Envelopes envelopes;

    PersonEvents(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /** The message of one version of an event that has come at least that far. */
    public Publication of(PersonChangeEntity change, int version) {
        String key = change.eventId.toString();
        String type = TYPE + told(change, version);
        return new Publication(
                TOPIC,
                key,
                PersonMessage.of(change, version),
                envelopes.origin(change.eventId, type, key, version, null));
    }

    private static String told(PersonChangeEntity change, int version) {
        if (change.told(version).status() == Status.ANNULLED) {
            return "annulled";
        }
        return change.kind == PersonChangeKind.DEATH ? "deceased" : "replaced";
    }
}
