package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.Merge;
import gent.rechtstreeks.consent.decide.Objection;
import gent.rechtstreeks.consent.decide.Revision;
import gent.rechtstreeks.consent.decide.store.ConsentRow;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of a chain, or one version of an agreement, in the shape of GovStack's Revision; the hashes are SHA-256. */
record RevisionView(
        String id,
        String schemaName,
        String objectId,

        @Schema(nullable = true, description = "The purpose; of an individual: objection or merge.")
        String subject,

        @Schema(nullable = true, description = "Of an agreement none: its file is what was hashed.")
        String serializedSnapshot,

        String serializedHash,

        @Schema(nullable = true) Instant timestamp,

        @Schema(nullable = true, description = "Place in the resident's chain, from 1.")
        Long sequence,

        @Schema(nullable = true, description = "The hash of the entry before, which this one's covers.")
        String predecessorHash) {

    static RevisionView of(Agreement agreement) {
        String id = agreement.purpose() + "/" + agreement.version();
        return new RevisionView(
                id, "DataAgreement", agreement.purpose(), null, null, agreement.hash(), null, null, null);
    }

    static RevisionView of(Revision revision) {
        UUID resident = revision.resident();
        String subject = revision.subject();
        boolean isOfConsent = !subject.equals(Objection.SUBJECT) && !subject.equals(Merge.SUBJECT);
        return new RevisionView(
                revision.id().toString(),
                isOfConsent ? "ConsentRecord" : "Individual",
                (isOfConsent ? ConsentRow.idOf(resident, subject) : resident).toString(),
                subject,
                revision.snapshot(),
                revision.hash(),
                revision.at(),
                revision.sequence(),
                revision.predecessorHash());
    }
}
