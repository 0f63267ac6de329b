package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.lifeevents.hold.Stage;
import gent.rechtstreeks.lifeevents.hold.Status;
import gent.rechtstreeks.lifeevents.hold.ToldEvent.What;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One event that concerns the resident who reads, and nothing of who else is part of it.
 *
 * @param id as in all that followed from it
 * @param label what happened, in a word
 * @param stage how far the register is with it
 * @param status whether the register still stands by it
 * @param state both of these, in a sentence
 * @param occurredOn the day on which it happened or takes effect
 * @param knownSince when the city first heard of it
 */
record LifeEventView(
        UUID id,
        What kind,
        String label,
        Stage stage,
        Status status,
        String state,
        LocalDate occurredOn,
        Instant knownSince) {}
