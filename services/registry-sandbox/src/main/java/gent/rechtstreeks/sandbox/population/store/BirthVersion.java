package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Stage;
import gent.rechtstreeks.sandbox.population.Status;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** What the register told of a birth at one moment. */
@Embeddable
public record BirthVersion(
        @Enumerated(EnumType.STRING) Stage stage,
        @Enumerated(EnumType.STRING) Status status,
        LocalDate bornOn,
        Instant recordedAt) {

    public static BirthVersion notified(LocalDate bornOn, Instant now) {
        return new BirthVersion(Stage.NOTIFIED, Status.VALID, bornOn, now);
    }

    public BirthVersion registered(Instant now) {
        return new BirthVersion(Stage.REGISTERED, Status.VALID, bornOn, now);
    }

    public BirthVersion corrected(LocalDate day, Instant now) {
        return new BirthVersion(stage, Status.CORRECTED, day, now);
    }

    public BirthVersion annulled(Instant now) {
        return new BirthVersion(stage, Status.ANNULLED, bornOn, now);
    }

    /** What the register did, as the type of a message says it. */
    public String told() {
        return status == Status.VALID ? stage.name() : status.name();
    }
}
