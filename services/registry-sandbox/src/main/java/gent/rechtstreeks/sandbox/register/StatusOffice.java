package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.sandbox.population.StatusHistory;
import gent.rechtstreeks.sandbox.population.store.Families;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import gent.rechtstreeks.sandbox.population.store.Statuses;
import gent.rechtstreeks.sandbox.publish.StatusEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The social security bank: a status that changes and the message of it commit together. */
@ApplicationScoped
@Transactional
public class StatusOffice {
    private final Residents residents;
    private final Families families;
    private final Statuses statuses;
    private final StatusEvents events;
    private final Outbox outbox;

    StatusOffice(Residents residents, Families families, Statuses statuses, StatusEvents events, Outbox outbox) {
        this.residents = residents;
        this.families = families;
        this.statuses = statuses;
        this.events = events;
        this.outbox = outbox;
    }

    /** From that day on the status is as said; answers the event that tells of it, if anybody hears of it. */
    public Optional<UUID> flip(String insz, boolean increasedReimbursement, LocalDate from) {
        PersonEntity person = residents.living(insz);
        StatusHistory before = statuses.of(insz);
        StatusHistory after = before.flipped(from, increasedReimbursement);
        if (after.equals(before)) {
            return Optional.empty();
        }
        statuses.replace(insz, after);
        families.change(person);
        return statuses.isSubscribed(insz) ? Optional.of(tell(insz, from)) : Optional.empty();
    }

    private UUID tell(String insz, LocalDate from) {
        UUID eventId = UUID.randomUUID();
        outbox.add(events.of(eventId, insz, from));
        return eventId;
    }
}
