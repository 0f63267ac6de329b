package gent.rechtstreeks.eligibility.read.catalogue;

import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.rights.Remedy;
import java.time.LocalDate;

/** What a right rests on, the rule that follows from it, and what can be done against a decision. */
final class LegalNodes {

    private LegalNodes() {}

    static Node resource(Offer offer) {
        LegalBasis basis = offer.card().legalBasis();
        return Node.of("eli:LegalResource", LinkedRight.idOf(offer, "legal-resource"))
                .with("dct:title", basis.regulation())
                .with("eli:first_date_entry_in_force", day(basis.validFrom()))
                .with("eli:date_no_longer_in_force", day(basis.validUntil()))
                .with("here:referenceSeenInPublicSource", basis.verified())
                .with("here:onTheDay", Standing.of(basis, offer.day()).name());
    }

    static Node rule(Offer offer) {
        return Node.of("cpsv:Rule", LinkedRight.idOf(offer, "rule"))
                .with(
                        "dct:identifier",
                        offer.card().right() + ":" + offer.card().version())
                .with("dct:title", Node.literals(offer.name()))
                .with(
                        "dct:description",
                        Node.english(String.join("\n", offer.card().conditions())))
                .with("dct:language", Node.link(Vocabularies.ENGLISH))
                .with("cpsv:implements", Node.link(LinkedRight.idOf(offer, "legal-resource")));
    }

    /** Null when no appeal was verified: then there is only a contact. */
    static Node remedy(Remedy remedy) {
        if (!remedy.isVerified()) {
            return null;
        }
        return Node.empty()
                .with("here:body", Node.english(remedy.body()))
                .with("here:termDays", remedy.termDays())
                .with("here:suspends", remedy.suspends());
    }

    static Node contact(Offer offer) {
        String contact = offer.card().remedy().contact();
        return contact == null
                ? null
                : Node.of("m8g:ContactPoint", LinkedRight.idOf(offer, "contact"))
                        .with("rdfs:label", contact);
    }

    private static Node day(LocalDate day) {
        return day == null ? null : Node.empty().with("@type", "xsd:date").with("@value", day.toString());
    }
}
