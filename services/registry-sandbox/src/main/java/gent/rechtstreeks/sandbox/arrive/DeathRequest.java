package gent.rechtstreeks.sandbox.arrive;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Who died, and when; null for today. */
record DeathRequest(@NotNull @NationalNumber String insz, LocalDate diedOn) {

    LocalDate day(LocalDate today) {
        return DayRange.ofDeaths(today).check(diedOn == null ? today : diedOn);
    }
}
