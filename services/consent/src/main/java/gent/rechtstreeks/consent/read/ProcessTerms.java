package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.ConsentConfig.Controller;
import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.AgreementText;
import java.util.List;

/** What an agreement allows, in the terms of the Data Privacy Vocabulary, version 2. */
record ProcessTerms(Agreement agreement, AgreementText text, Controller controller) {

    Node process() {
        return Node.of("dpv:Process")
                .with("dpv:hasPurpose", purpose())
                .with("dpv:hasLegalBasis", "eu-gdpr:A6-1-a")
                .with("dpv:hasPersonalData", described(agreement.dpvData(), text.data()))
                .with("dpv:hasDataSource", described("dpv:DataSource", text.source()))
                .with("dpv:hasRecipient", controller.url())
                .with("dpv:hasJurisdiction", "loc:BE")
                .with("dpv:hasApplicableLaw", "eu-gdpr:GDPR")
                .with("dpv:hasStorageCondition", storage())
                .with("dpv:hasConsequence", described("dpv:Consequence", text.without()))
                .with("dpv:hasConsentControl", withdrawing())
                .with("dpv:hasRight", exercised(Node.of(List.of("dpv:DataSubjectRight", "eu-gdpr:A7-3"))));
    }

    /** A purpose of our own that is narrower than one of the vocabulary. */
    private Node purpose() {
        return described("dpv:Purpose", text.purpose())
                .with("@id", "urn:rechtstreeks:purpose:" + agreement.purpose())
                .with("skos:broader", agreement.dpvPurpose());
    }

    /** Where data is kept, and for how long at most. */
    private List<Node> storage() {
        Node term = Node.of("dpv:TemporalDuration")
                .with("rdf:value", agreement.term().toString());
        return List.of(
                Node.of("dpv:StorageLocation").with("dpv:hasLocation", controller.storageLocation()),
                Node.of("dpv:StorageDuration").with("dpv:hasDuration", term));
    }

    private Node withdrawing() {
        return exercised(described("dpv:WithdrawConsent", text.withdrawing()));
    }

    private Node exercised(Node node) {
        return node.with("dpv:isExercisedAt", controller.url());
    }

    private static Node described(Object type, String description) {
        return Node.of(type).with("dct:description", description);
    }
}
