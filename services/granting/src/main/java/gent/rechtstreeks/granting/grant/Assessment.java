package gent.rechtstreeks.granting.grant;

import java.util.Optional;
import java.util.UUID;

/** What a rule says of one right for one subject after one life event, as it came in. */
public record Assessment(
        Edition edition,
        String right,
        Subject subject,
        UUID lifeEventId,
        Occasion occasion,
        Verdict verdict,
        Terms terms,
        Motivation motivation) {

    /** What may be done for the subject; empty when it is not eligible, or nobody knows. */
    public Optional<Mode> mode() {
        return verdict instanceof Verdict.Eligible(Mode mode) ? Optional.of(mode) : Optional.empty();
    }
}
