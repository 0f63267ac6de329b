package gent.rechtstreeks.sandbox.publish;

import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.sandbox.population.store.MoveEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** What the register tells of a move. The same version always has the same message id, also when it is repeated. */
@ApplicationScoped
public class MoveEvents {
    private static final String TOPIC = "registry.moves";
    private static final String TYPE = "registry-sandbox.moves.notify.";

    private final Envelopes envelopes;

    MoveEvents(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /** The message of one version of a move that has come at least that far. */
    public Publication of(MoveEntity move, int version) {
        String key = move.eventId.toString();
        String type = TYPE + move.told(version).told().toLowerCase(Locale.ROOT);
        return new Publication(
                TOPIC, key, MoveMessage.of(move, version), envelopes.origin(move.eventId, type, key, version, null));
    }
}
