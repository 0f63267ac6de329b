package gent.rechtstreeks.lifeevents.identity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the population register told of a resident and of where they live, as far as we keep it.
 *
 * @param members how many live there, the resident included; 0 when no household is known
 * @param postalCode null when the address is protected or not known
 * @param storedAt since when what is of the resident alone stands here as it does
 */
public record AtHome(LocalDate bornOn, int members, String postalCode, Instant storedAt) {}
