package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.decide.Objection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every purpose for which a resident is asked, and whether the resident objects to proactive treatment. */
record OverviewView(String language, List<PurposeView> purposes, ObjectionView objection) {

    /** Whether the resident objects. */
    record ObjectionView(
            boolean objects,

            @Schema(nullable = true) Instant since,

            @Schema(nullable = true, description = "After this moment nothing happens against it.")
            Instant effectiveAt) {

        /** Nothing was ever said of it. */
        static final ObjectionView NONE = new ObjectionView(false, null, null);

        static ObjectionView of(Objection objection) {
            return new ObjectionView(objection.objects(), objection.since(), objection.effectiveAt());
        }
    }
}
