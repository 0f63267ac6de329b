package gent.rechtstreeks.sandbox.arrive;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** On which day the child was born after all. */
record BirthCorrection(@NotNull LocalDate bornOn) {}
