package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.ConsentConfig.Controller;
import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.AgreementText;
import gent.rechtstreeks.consent.read.Snapshots.ConsentEvent;
import gent.rechtstreeks.kit.wire.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A consent receipt as ISO/IEC TS 27560:2023 describes it, in JSON-LD with the terms of the Data Privacy Vocabulary. It
 * wraps the whole record: what was asked, by whom, and each thing that happened to the consent.
 */
record Receipt(UUID recordId, UUID resident, Agreement agreement, String language, Controller controller) {

    private static final String PROFILE = "https://w3id.org/dpv/schema/dpv-27560#";

    Node of(List<ConsentEvent> events, Instant now) {
        UUID id = Ids.of("receipt", recordId.toString(), events.getLast().at().toString());
        return Node.empty()
                .with("@context", Vocabularies.CONTEXT)
                .with("@type", "dpv:ConsentReceipt")
                .with("@id", urn(id))
                .with("dct:identifier", id.toString())
                .with("dct:conformsTo", PROFILE + "receipt")
                .with("dct:created", now.toString())
                .with("dct:publisher", controller.url())
                .with("dpv:hasRecordOfActivity", recordOf(events));
    }

    private Node recordOf(List<ConsentEvent> events) {
        List<Node> statuses = events.stream()
                .map(event -> StatusTerms.of(event, urn(resident)))
                .toList();
        return Node.of("dpv:ConsentRecord")
                .with("@id", urn(recordId))
                .with("dct:identifier", recordId.toString())
                .with("dct:conformsTo", PROFILE + "record")
                .with("dpv:hasDataSubject", Node.of("dpv:DataSubject").with("@id", urn(resident)))
                .with("dpv:hasDataController", party())
                .with("dpv:hasNotice", notice())
                .with("dpv:hasProcess", new ProcessTerms(agreement, text(), controller).process())
                .with("dpv:hasConsentStatus", statuses);
    }

    private Node party() {
        return Node.of("dpv:DataController")
                .with("@id", controller.url())
                .with("dpv:hasName", controller.name())
                .with("dpv:hasAddress", controller.address())
                .with("dpv:hasContact", controller.email());
    }

    private Node notice() {
        return Node.of("dpv:ConsentNotice")
                .with("@id", "urn:rechtstreeks:agreement:" + agreement.purpose() + ":" + agreement.version())
                .with("dct:language", language)
                .with("dct:title", text().title())
                .with("dct:date", agreement.inForceFrom().toString())
                .with("dpv:hasIdentifier", "sha256:" + agreement.hash());
    }

    private AgreementText text() {
        return agreement.texts().get(language);
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
