package gent.rechtstreeks.eligibility.read.catalogue;

import gent.rechtstreeks.eligibility.rights.RightCard;
import java.util.List;

/**
 * A right as a public service in the terms of CPSV-AP 3.2, with what the Flemish catalogue of services (IPDC-LPDC) asks
 * beyond them as far as the card knows it.
 */
final class LinkedRight {

    private static final Node CITIZENS = Node.link(Vocabularies.IPDC_CONCEPT + "Doelgroep/Burger");
    private static final Node FINANCIAL = Node.link(Vocabularies.IPDC_CONCEPT + "Type/FinancieelVoordeel");

    private LinkedRight() {}

    /** The name of a right, or of a part of it. */
    static String idOf(Offer offer, String part) {
        return idOf(offer) + "#" + part;
    }

    static String idOf(Offer offer) {
        return Vocabularies.HERE + "rights/" + offer.card().right();
    }

    static Node of(Offer offer) {
        RightCard card = offer.card();
        List<LifeEventKind> events = LifeEventKind.of(card.triggers());
        return Node.of(List.of("cpsv:PublicService", "ipdc:InstancePublicService"), idOf(offer))
                .with("dct:identifier", card.right())
                .with("schema:version", String.valueOf(card.version()))
                .with("dct:title", Node.literals(offer.name()))
                .with("dct:description", Node.literals(offer.what()))
                .with("ipdc:additionalDescription", Node.literals(offer.how()))
                .with("dct:language", Node.link(Vocabularies.DUTCH))
                .with("dct:type", offer.outline().decidesAnAmount() ? FINANCIAL : null)
                .with("ipdc:targetAudience", CITIZENS)
                .with("ipdc:competentAuthorityLevel", AuthorityNode.levelOf(offer))
                .with(
                        "ipdc:yourEuropeCategory",
                        events.stream().map(LifeEventKind::yourEuropeCategory).toList())
                .with("m8g:hasCompetentAuthority", AuthorityNode.of(offer))
                .with(
                        "m8g:isGroupedBy",
                        events.stream().map(LifeEventKind::node).toList())
                .with("m8g:hasLegalResource", LegalNodes.resource(offer))
                .with("cpsv:follows", LegalNodes.rule(offer))
                .with("m8g:holdsRequirement", RequirementNodes.of(offer))
                .with("belgif:hasRequirement", Node.link(idOf(offer, "requirement")))
                .with("cpsv:hasInput", RequirementNodes.input(offer))
                .with("cpsv:produces", OutputNodes.output(offer))
                .with("m8g:hasChannel", OutputNodes.channel(offer))
                .with("m8g:hasCost", OutputNodes.cost(offer))
                .with("m8g:contactPoint", LegalNodes.contact(offer))
                .with("here:remedy", LegalNodes.remedy(card.remedy()))
                .with("here:mode", card.mode().name())
                .with("here:trigger", card.triggers().stream().map(Enum::name).toList())
                .with("here:deadline", card.deadline() == null ? null : Node.english(card.deadline()))
                .with("rdfs:seeAlso", card.links().stream().map(Node::link).toList())
                .with(
                        "skos:editorialNote",
                        card.unverified().stream().map(Node::english).toList());
    }
}
