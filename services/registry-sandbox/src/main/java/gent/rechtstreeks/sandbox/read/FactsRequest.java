package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.sandbox.facts.store.SetFacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What one source is asked: each question about one fact of one person on one day, and what it is asked for. */
record FactsRequest(
        @NotBlank @Size(max = 100) String source,
        @NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Asked> questions) {
    static final int MOST = 1_000;

    /** @param reference comes back with the answer */
    record Asked(
            @NotNull UUID reference,

            @NotNull @Pattern(regexp = PeopleRequest.INSZ, message = "must be a national number")
            String insz,

            @NotBlank @Size(max = 100) String fact,
            @NotBlank @Size(max = 100) String purpose,
            @NotNull LocalDate on) {

        SetFacts.Of what() {
            return new SetFacts.Of(insz, fact);
        }
    }
}
