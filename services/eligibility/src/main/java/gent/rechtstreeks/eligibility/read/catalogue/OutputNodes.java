package gent.rechtstreeks.eligibility.read.catalogue;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What comes out of a right, how one gets at it and what that costs. */
final class OutputNodes {

    private static final Map<String, String> UNITS = Map.of(
            "EUR", "EUR", "COUNT", "number", "PERCENT", "%", "MONTHS", "months", "DAYS", "days", "HOURS", "hours",
            "FACTOR", "factor");

    private OutputNodes() {}

    static Node output(Offer offer) {
        Object type =
                offer.outline().decidesAnAmount() ? List.of("m8g:Output", "ipdc:FinancialAdvantage") : "m8g:Output";
        return Node.of(type, LinkedRight.idOf(offer, "output"))
                .with("dct:identifier", offer.card().right() + ":output")
                .with("dct:title", Node.literals(offer.name()))
                .with("dct:description", Node.literals(offer.what()))
                .with(
                        "schema:additionalProperty",
                        offer.parameters().stream().map(OutputNodes::number).toList());
    }

    static Node channel(Offer offer) {
        return Node.of("m8g:Channel", LinkedRight.idOf(offer, "channel"))
                .with("dct:identifier", offer.card().right() + ":channel")
                .with("dct:description", Node.literals(offer.how()));
    }

    /** Who is granted a right pays nothing for it; what others ask for an application was not found. */
    static Node cost(Offer offer) {
        if (offer.card().mode() != Mode.GRANT) {
            return null;
        }
        return Node.of("m8g:Cost", LinkedRight.idOf(offer, "cost"))
                .with("dct:identifier", offer.card().right() + ":cost")
                .with("m8g:hasValue", Node.empty().with("@type", "xsd:double").with("@value", "0.0"))
                .with("m8g:currency", Node.link(Vocabularies.EURO));
    }

    private static Node number(Parameter row) {
        LocalDate until = row.validUntil();
        return Node.empty()
                .with("@type", "schema:PropertyValue")
                .with("schema:name", row.name())
                .with("schema:value", row.value())
                .with("schema:unitText", UNITS.get(row.unit()))
                .with(
                        "schema:validFrom",
                        row.validFrom() == null ? null : row.validFrom().toString())
                .with(
                        "schema:validThrough",
                        until == null ? null : until.minusDays(1).toString())
                .with("dct:source", row.source())
                .with("here:sourceDate", row.sourceDate())
                .with("here:verification", row.verification().name());
    }
}
