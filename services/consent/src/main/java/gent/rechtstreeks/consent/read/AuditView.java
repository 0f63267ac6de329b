package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.decide.Chain.Break;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was said, and the proof.
 *
 * @param revisions in the order in which it was said
 */
record AuditView(List<ConsentRecordView> consentRecords, List<RevisionView> revisions, ChainView chain) {

    /** Whether a resident's chain is what was written. */
    record ChainView(
            boolean whole,

            @Schema(nullable = true, description = "Where it is broken: missing, changed or unproven.")
            Break broken) {}

    /** Every chain. */
    record Chains(long checked, List<BrokenChain> broken) {}

    /** A chain that is not what was written. */
    record BrokenChain(UUID individualId, long sequence, String how) {}
}
