package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.consent.decide.Moment;
import gent.rechtstreeks.consent.decide.Standing;
import gent.rechtstreeks.consent.decide.store.Book;
import gent.rechtstreeks.consent.publish.ConsentEvents;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.wire.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells of a book that changed, in the transaction that changed it. */
@ApplicationScoped
class Telling {

    private final ConsentEvents events;
    private final Outbox outbox;

    Telling(ConsentEvents events, Outbox outbox) {
        this.events = events;
        this.outbox = outbox;
    }

    /** Somebody said something, or time passed. */
    void tell(Book book, Moment now) {
        Standing standing = book.standing(null, now);
        String version = Long.toString(standing.version());
        outbox.add(events.of(standing, Ids.of("standing", standing.resident().toString(), version)));
    }

    /**
     * A message set it off.
     *
     * @param supersededBy who stands for this resident now; null when the resident does
     */
    void tell(Book book, UUID supersededBy, UUID cause, Moment now) {
        outbox.add(events.of(book.standing(supersededBy, now), cause));
    }
}
