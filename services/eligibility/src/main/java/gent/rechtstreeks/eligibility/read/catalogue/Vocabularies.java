package gent.rechtstreeks.eligibility.read.catalogue;

import java.util.List;

/** What the short names in the linked catalogue mean. */
final class Vocabularies {

    /** The names of rights, as their rule files have them; nothing answers there. */
    static final String HERE = "https://rechtstreeks.gent/";

    /** Code lists of the Flemish catalogue of services. */
    static final String IPDC_CONCEPT = "https://productencatalogus.data.vlaanderen.be/id/concept/";

    static final String DUTCH = "http://publications.europa.eu/resource/authority/language/NLD";
    static final String ENGLISH = "http://publications.europa.eu/resource/authority/language/ENG";
    static final String EURO = "http://publications.europa.eu/resource/authority/currency/EUR";

    /** Terms that hold a day. */
    private static final List<String> DAYS = List.of("schema:validFrom", "schema:validThrough");

    static final Node CONTEXT = context();

    private Vocabularies() {}

    private static Node context() {
        Node context = Node.empty()
                .with("cpsv", "http://purl.org/vocab/cpsv#")
                .with("m8g", "http://data.europa.eu/m8g/")
                .with("ipdc", "https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#")
                .with("belgif", "http://vocab.belgif.be/ns/publicservice#")
                .with("dct", "http://purl.org/dc/terms/")
                .with("dcat", "http://www.w3.org/ns/dcat#")
                .with("eli", "http://data.europa.eu/eli/ontology#")
                .with("foaf", "http://xmlns.com/foaf/0.1/")
                .with("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .with("schema", "http://schema.org/")
                .with("skos", "http://www.w3.org/2004/02/skos/core#")
                .with("xsd", "http://www.w3.org/2001/XMLSchema#")
                .with("here", HERE + "terms#");
        DAYS.forEach(term -> context.with(term, Node.empty().with("@type", "xsd:date")));
        return context;
    }
}
