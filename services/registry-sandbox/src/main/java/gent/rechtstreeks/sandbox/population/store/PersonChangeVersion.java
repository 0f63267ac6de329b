package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Status;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What the register told of a death or a replaced number at one moment. */
@Embeddable
public record PersonChangeVersion(
        @Enumerated(EnumType.STRING) Status status, Instant recordedAt) {}
