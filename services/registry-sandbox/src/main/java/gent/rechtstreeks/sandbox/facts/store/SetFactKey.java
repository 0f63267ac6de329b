package gent.rechtstreeks.sandbox.facts.store;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Of whom, which fact, and from which day on. */
@Embeddable
record SetFactKey(String insz, String fact, LocalDate since) {}
