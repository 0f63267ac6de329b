package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.AgreementText;
import gent.rechtstreeks.consent.decide.Consent;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for one purpose, and what the resident said of it. */
record PurposeView(
        String purpose,

        @Schema(description = "The version to answer to.") int agreementVersion,

        AgreementText agreement,

        @Schema(description = "NOT_ASKED until the resident has answered: nothing is pre-ticked.")
        PurposeState state,

        @Schema(nullable = true, description = "The version that the resident answered to.")
        Integer answeredVersion,

        @Schema(nullable = true) Instant since,

        @Schema(nullable = true, description = "The first moment at which a given one does not count any more.")
        Instant until,

        @Schema(nullable = true, description = "After this moment nothing happens against it.")
        Instant effectiveAt) {

    /** Where a purpose stands, as a resident sees it. */
    enum PurposeState {
        NOT_ASKED,
        GIVEN,
        REFUSED,
        WITHDRAWN,
        EXPIRED,
        RE_ASK
    }

    static PurposeView of(Agreement asked, String language, Optional<Consent> consent) {
        return new PurposeView(
                asked.purpose(),
                asked.version(),
                asked.texts().get(language),
                consent.map(one -> PurposeState.valueOf(one.state().name())).orElse(PurposeState.NOT_ASKED),
                consent.map(Consent::agreementVersion).orElse(null),
                consent.map(Consent::since).orElse(null),
                consent.map(Consent::until).orElse(null),
                consent.map(Consent::effectiveAt).orElse(null));
    }
}
