package gent.rechtstreeks.consent.publish;

import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.Standing;
import gent.rechtstreeks.consents.ConsentState;
import gent.rechtstreeks.consents.Objection;
import gent.rechtstreeks.consents.PurposeConsent;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Publication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All that stands for a resident, as it goes out: one record, which replaces the one before. */
@ApplicationScoped
public class ConsentEvents {

    private static final String TOPIC = "consents";
    private static final String TYPE = "consent.consents.notify.recorded";

    private final Envelopes envelopes;

    ConsentEvents(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /** The message that tells of it. */
    public Publication of(Standing standing, UUID cause) {
        String key = standing.resident().toString();
        return new Publication(
                TOPIC, key, wire(standing), envelopes.origin(cause, TYPE, key, standing.version(), null));
    }

    /** The record as it stands on the wire. */
    public static ResidentConsents wire(Standing standing) {
        List<PurposeConsent> purposes =
                standing.consents().stream().map(ConsentEvents::wire).toList();
        return ResidentConsents.newBuilder()
                .setResidentId(standing.resident())
                .setVersion(standing.version())
                .setPurposes(purposes)
                .setObjection(standing.objection()
                        .filter(gent.rechtstreeks.consent.decide.Objection::objects)
                        .map(objection -> new Objection(objection.since(), objection.effectiveAt()))
                        .orElse(null))
                .setSupersededBy(standing.supersededBy())
                .setRecordedAt(standing.recordedAt())
                .build();
    }

    private static PurposeConsent wire(Consent consent) {
        return new PurposeConsent(
                consent.purpose(),
                ConsentState.valueOf(consent.state().name()),
                consent.agreementVersion(),
                consent.since(),
                consent.until(),
                consent.effectiveAt());
    }
}
