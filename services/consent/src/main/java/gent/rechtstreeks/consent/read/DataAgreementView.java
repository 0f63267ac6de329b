package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.ConsentConfig.Controller;
import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.AgreementText;
import java.util.List;

/**
 * An agreement in the shape of GovStack's DataAgreement.
 *
 * @param forgettable whether its consent records may go when consent is withdrawn
 * @param compatibleWithVersion the oldest version of which a consent still counts
 */
record DataAgreementView(
        String id,
        String version,
        String controllerName,
        String controllerUrl,
        String purpose,
        String purposeDescription,
        String lawfulBasis,
        List<Attribute> dataAttributes,
        String term,
        boolean active,
        boolean forgettable,
        String compatibleWithVersion,
        String lifecycle) {

    static DataAgreementView of(Agreement agreement, boolean active, Controller controller) {
        AgreementText text = agreement.texts().get("nl");
        return new DataAgreementView(
                agreement.purpose(),
                Integer.toString(agreement.version()),
                controller.name(),
                controller.url(),
                text.title(),
                text.purpose(),
                "consent",
                agreement.dpvData().stream()
                        .map(term -> new Attribute(term, text.data()))
                        .toList(),
                agreement.term().toString(),
                active,
                false,
                Integer.toString(agreement.substanceSince()),
                "complete");
    }

    /**
     * Which data.
     *
     * @param name in the Data Privacy Vocabulary
     */
    record Attribute(String name, String description) {}
}
