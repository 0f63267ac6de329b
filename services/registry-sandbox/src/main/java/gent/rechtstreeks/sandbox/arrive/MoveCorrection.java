package gent.rechtstreeks.sandbox.arrive;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** On which day they move in after all. */
record MoveCorrection(@NotNull LocalDate effectiveOn) {}
