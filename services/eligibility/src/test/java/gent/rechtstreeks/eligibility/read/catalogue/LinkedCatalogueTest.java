package gent.rechtstreeks.eligibility.read.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.eligibility.rights.RightsFiles;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LinkedCatalogueTest {

    private static final String M8G = "http://data.europa.eu/m8g/";
    private static final String CPSV = "http://purl.org/vocab/cpsv#";
    private static final String IPDC = "https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    /** What CPSV-AP 3.2 asks of each class that the catalogue uses, at least once each. */
    private static final Map<String, List<String>> MANDATORY = Map.of(
            CPSV + "PublicService",
            List.of(DCT + "identifier", DCT + "title", DCT + "description", M8G + "hasCompetentAuthority"),
            M8G + "PublicOrganisation",
            List.of(SKOS + "prefLabel", DCT + "spatial"),
            CPSV + "Rule",
            List.of(DCT + "identifier", DCT + "title", DCT + "description"),
            M8G + "Requirement",
            List.of(DCT + "identifier", DCT + "title"),
            M8G + "Evidence",
            List.of(DCT + "identifier", DCT + "title"),
            M8G + "Output",
            List.of(DCT + "identifier", DCT + "title"),
            M8G + "LifeEvent",
            List.of(DCT + "identifier", DCT + "title"),
            M8G + "Channel",
            List.of(DCT + "identifier"),
            M8G + "Cost",
            List.of(DCT + "identifier"),
            "http://www.w3.org/ns/dcat#Dataset",
            List.of(DCT + "identifier", DCT + "title", DCT + "description", DCT + "publisher"));

    private static JsonNode expanded;
    private static Catalogue catalogue;

    @BeforeAll
    static void expandAsAnyOtherProgramWould() throws JsonLdError, JsonProcessingException {
        catalogue = new Catalogue(RightsFiles.ofTheService());
        expanded = expand(LinkedCatalogue.of(catalogue.on(LocalDate.of(2026, 3, 2))));
    }

    @Test
    void everyClassHasWhatTheProfileAsks() {
        MANDATORY.forEach((type, terms) -> {
            List<JsonNode> nodes = nodes(expanded, type).toList();
            assertThat(nodes).as(type).isNotEmpty();
            nodes.forEach(node -> terms.forEach(
                    term -> assertThat(node.path(term)).as(type + " " + term).isNotEmpty()));
        });
    }

    @Test
    void everyRightIsPartOfTheCatalogue() {
        assertThat(expanded.get(0).get(DCT + "hasPart"))
                .hasSize(catalogue.on(LocalDate.of(2026, 3, 2)).size());
        assertThat(nodes(expanded, IPDC + "InstancePublicService")
                        .map(node -> node.path("@id").asText()))
                .contains("https://rechtstreeks.gent/rights/waste-bags");
    }

    @Test
    void noTermIsLostOrLeftAbbreviated() {
        assertThat(expanded.findValues("@id"))
                .allSatisfy(id -> assertThat(id.asText()).startsWith("http"));
        assertThat(keys(expanded)).allSatisfy(key -> assertThat(key).matches("@.*|https?://.*"));
        assertThat(keys(expanded)).contains(M8G + "hasCost", CPSV + "implements", IPDC + "yourEuropeCategory");
    }

    @Test
    void whatResidentsReadIsThereInThreeLanguages() {
        JsonNode bags = service("waste-bags");

        for (String term : List.of(DCT + "title", DCT + "description", IPDC + "additionalDescription")) {
            assertThat(bags.get(term).findValuesAsText("@language")).containsExactly("nl", "fr", "en");
        }
    }

    @Test
    void amountsKeepTheirSourceAndDates() throws JsonLdError, JsonProcessingException {
        JsonNode amounts = nodes(service("waste-bags"), M8G + "Output")
                .findFirst()
                .orElseThrow()
                .get("http://schema.org/additionalProperty");

        assertThat(amounts).hasSize(5);
        assertThat(amounts.findValues("https://rechtstreeks.gent/terms#verification"))
                .hasSize(5);
        assertThat(amounts.findValues("http://schema.org/validFrom")).isEmpty();
    }

    @Test
    void nobodyIsToldToSayAFactOfAChild() {
        assertThat(evidence("child-care-supplement", "child-care-hours")).contains("no way to do that here yet");
        assertThat(evidence("resident-parking-permit", "uses-car")).contains("The resident tells it.");
    }

    private static String evidence(String right, String fact) {
        return nodes(service(right), M8G + "Evidence")
                .filter(node -> node.path("@id").asText().endsWith("/facts/" + fact))
                .map(node -> node.path(DCT + "description").toString())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode service(String right) {
        return nodes(expanded, CPSV + "PublicService")
                .filter(node -> node.path("@id").asText().endsWith("/" + right))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode expand(Node document) throws JsonLdError, JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        JsonDocument read = JsonDocument.of(new StringReader(json.writeValueAsString(document)));
        return json.readTree(JsonLd.expand(read).get().toString());
    }

    private static Stream<JsonNode> nodes(JsonNode root, String type) {
        return all(root).filter(node -> node.path("@type").toString().contains('"' + type + '"'));
    }

    private static Stream<JsonNode> all(JsonNode root) {
        return Stream.concat(
                Stream.of(root), StreamSupport.stream(root.spliterator(), false).flatMap(LinkedCatalogueTest::all));
    }

    private static Stream<String> keys(JsonNode root) {
        return all(root).flatMap(node -> node.properties().stream()).map(Map.Entry::getKey);
    }
}
