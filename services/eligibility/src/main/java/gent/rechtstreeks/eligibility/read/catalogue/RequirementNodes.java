package gent.rechtstreeks.eligibility.read.catalogue;

import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Comes;
import java.util.List;
import java.util.stream.Stream;

/** What somebody must fulfil to have a right, and the facts that show it. */
final class RequirementNodes {

    private static final List<Text> CONDITIONS = List.of(
            new Text("nl", "Voorwaarden", false),
            new Text("fr", "Conditions", true),
            new Text("en", "Conditions", true));

    private RequirementNodes() {}

    static Node of(Offer offer) {
        return Node.of("m8g:Requirement", LinkedRight.idOf(offer, "requirement"))
                .with("dct:identifier", offer.card().right() + ":requirement")
                .with("dct:title", Node.literals(CONDITIONS))
                .with("dct:description", Node.literals(offer.who()))
                .with("m8g:fulfils", Node.link(LinkedRight.idOf(offer, "rule")))
                .with(
                        "m8g:hasSupportingEvidence",
                        evidence(offer).map(RequirementNodes::node).toList());
    }

    /** What only the resident can tell. */
    static List<Node> input(Offer offer) {
        return evidence(offer)
                .filter(fact -> fact.comes() == Comes.DECLARED)
                .map(fact -> Node.link(idOf(fact)))
                .toList();
    }

    private static Stream<FactDeclaration> evidence(Offer offer) {
        return offer.outline().facts().stream();
    }

    private static Node node(FactDeclaration fact) {
        return Node.of("m8g:Evidence", idOf(fact))
                .with("dct:identifier", fact.name())
                .with("dct:title", Node.literals(Text.inEach(fact.label()::in)))
                .with("dct:description", Node.english(comes(fact)))
                .with("here:source", fact.source())
                .with("here:comes", fact.comes().name());
    }

    private static String comes(FactDeclaration fact) {
        return switch (fact.comes()) {
            case WITH_EVENT -> "The register tells it with the life event; the resident need not hand it in.";
            case ASKED -> "The city asks the source; the resident need not hand it in.";
            case DECLARED ->
                fact.isOfAChild()
                        ? "It must be told for a child; there is no way to do that here yet."
                        : "The resident tells it.";
        };
    }

    private static String idOf(FactDeclaration fact) {
        return Vocabularies.HERE + "facts/" + fact.name();
    }
}
