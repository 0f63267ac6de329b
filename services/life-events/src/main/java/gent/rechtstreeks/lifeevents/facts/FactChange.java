package gent.rechtstreeks.lifeevents.facts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A source says that a fact of a resident is from some day on no longer what it was. What it is, it does not say.
 *
 * @param eventId the source's id of the change
 * @param toldOn the day on which the source recorded it: read again later, it is still asked about as of then
 */
public record FactChange(String eventId, UUID residentId, String fact, LocalDate changedOn, LocalDate toldOn) {}
