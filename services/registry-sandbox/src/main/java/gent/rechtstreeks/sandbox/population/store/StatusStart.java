package gent.rechtstreeks.sandbox.population.store;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From which day on a status of somebody is what it is. */
@Embeddable
public record StatusStart(String insz, LocalDate since) {}
