package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.State;
import gent.rechtstreeks.consent.decide.store.ConsentRow;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a resident said of one purpose, in the shape of GovStack's ConsentRecord.
 *
 * @param optIn whether it counts
 * @param state of its signature: nobody signs here, the chain is the proof
 * @param consentState why it counts or not, which GovStack does not tell
 */
record ConsentRecordView(
        UUID id,
        String dataAgreementId,
        String dataAgreementRevisionId,
        String dataAgreementRevisionHash,
        UUID individualId,
        boolean optIn,
        String state,
        State consentState,
        Instant since,

        @Schema(nullable = true) Instant until,

        Instant effectiveAt) {

    static ConsentRecordView of(UUID resident, Consent consent) {
        return new ConsentRecordView(
                ConsentRow.idOf(resident, consent.purpose()),
                consent.purpose(),
                consent.purpose() + "/" + consent.agreementVersion(),
                consent.agreementHash(),
                resident,
                consent.state() == State.GIVEN,
                "unsigned",
                consent.state(),
                consent.since(),
                consent.until(),
                consent.effectiveAt());
    }
}
