package gent.rechtstreeks.eligibility.read.catalogue;

import java.util.List;

/** The catalogue as linked data: one document that explains its own terms and loads nothing from elsewhere. */
final class LinkedCatalogue {

    private static final List<Text> TITLE = List.of(
            new Text("nl", "Rechten en plichten bij levensgebeurtenissen in Gent", false),
            new Text("fr", "Droits et obligations lors d'événements de la vie à Gand", true),
            new Text("en", "Rights and obligations at life events in Ghent", true));

    private static final List<Text> WHICH_TEXT_COUNTS = List.of(
            new Text("nl", "De Nederlandse tekst telt. Frans en Engels zijn vertalingen.", false),
            new Text("fr", "Le texte néerlandais fait foi. Le français et l'anglais sont des traductions.", true),
            new Text("en", "The Dutch text counts. French and English are translations.", true));

    private LinkedCatalogue() {}

    static Node of(List<Offer> offers) {
        return document(Node.of("dcat:Dataset", Vocabularies.HERE + "rights")
                .with("dct:identifier", "rights")
                .with("dct:title", Node.literals(TITLE))
                .with("dct:description", Node.literals(WHICH_TEXT_COUNTS))
                .with("dct:publisher", publisher())
                .with("dct:hasPart", offers.stream().map(LinkedRight::of).toList()));
    }

    static Node of(Offer offer) {
        return document(LinkedRight.of(offer).with("skos:note", Node.literals(WHICH_TEXT_COUNTS)));
    }

    private static Node document(Node content) {
        Node document = Node.empty().with("@context", Vocabularies.CONTEXT);
        document.putAll(content);
        return document;
    }

    private static Node publisher() {
        return Node.of("foaf:Agent", "https://stad.gent")
                .with("dct:identifier", "stad-gent")
                .with("dct:title", Node.literals(List.of(new Text("nl", "Stad Gent", false))));
    }
}
