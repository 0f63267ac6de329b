package gent.rechtstreeks.lifeevents.arrive;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a resident says of a fact.
 *
 * @param value true or false, a day, a code, an amount in euro or a whole number, by the type of the fact
 * @param validFrom since when; null for lately
 * @param validUntil the first day that it no longer is so; null for the time being
 */
record DeclarationRequest(@NotNull @Size(max = 100) String value, LocalDate validFrom, LocalDate validUntil) {

    /** Told apart by what was sent, not by what it becomes today. */
    String asked(String fact) {
        return "declare " + fact + " " + value + " " + validFrom + " " + validUntil;
    }

    @Override
    public String toString() {
        return "DeclarationRequest[hidden]";
    }
}
