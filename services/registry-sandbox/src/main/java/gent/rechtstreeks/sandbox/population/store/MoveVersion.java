package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.MoveStage;
import gent.rechtstreeks.sandbox.population.Status;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** What the register told of a move at one moment. */
@Embeddable
public record MoveVersion(
        @Enumerated(EnumType.STRING) MoveStage stage,
        @Enumerated(EnumType.STRING) Status status,
        LocalDate effectiveOn,
        Instant recordedAt) {

    /** Whether the people live where they went. */
    public boolean settled() {
        return stage == MoveStage.CONFIRMED && status.open();
    }

    /** What the register did, as the type of a message says it. */
    public String told() {
        return status == Status.VALID ? stage.name() : status.name();
    }
}
