package gent.rechtstreeks.consent.read;

import java.util.List;

/** What the short names of a receipt mean, so that a program that knows only JSON-LD reads it as it is meant. */
final class Vocabularies {

    /** Terms that link to something instead of holding a text. */
    private static final List<String> LINKS = List.of(
            "dct:conformsTo",
            "dct:publisher",
            "dpv:hasApplicableLaw",
            "dpv:hasJurisdiction",
            "dpv:hasLegalBasis",
            "dpv:hasLocation",
            "dpv:hasRecipient",
            "dpv:isExercisedAt",
            "dpv:isIndicatedBy",
            "skos:broader");

    /** The vocabularies, abbreviated as in the DPV's guide on ISO/IEC TS 27560. */
    static final Node CONTEXT = context();

    private Vocabularies() {}

    private static Node context() {
        Node context = Node.empty()
                .with("dpv", "https://w3id.org/dpv#")
                .with("pd", "https://w3id.org/dpv/pd#")
                .with("loc", "https://w3id.org/dpv/loc#")
                .with("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#")
                .with("dct", "http://purl.org/dc/terms/")
                .with("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .with("skos", "http://www.w3.org/2004/02/skos/core#");
        LINKS.forEach(term -> context.with(term, Node.of("@id")));
        return context;
    }
}
