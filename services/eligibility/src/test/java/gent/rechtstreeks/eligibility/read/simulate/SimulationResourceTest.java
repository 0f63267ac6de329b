package gent.rechtstreeks.eligibility.read.simulate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.kit.testing.KnownResidents;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What anybody may imagine, what a resident may, and that nothing remains of it. It is 2 March 2026. */
@QuarkusTest
@WithTestResource(StackResource.class)
class SimulationResourceTest {

    private static final String A_CHILD = "\"changes\": {\"child\": {\"month\": \"2026-05\"}}";
    private static final String BAGS = "rights.find { it.right == 'waste-bags' }.";
    private static final String GRANT = "rights.find { it.right == 'birth-grant' }.";

    private final Family family = new Family();
    private final Told birth = family.birth();

    @Inject
    AgroalDataSource database;

    @Test
    void anybodyImaginesAHousehold() {
        simulate(given(), """
                {"known": {"householdSize": 2, "children": [], "postalCode": "9000",
                           "facts": {"increased-reimbursement": true}}, %s, "months": 6}""".formatted(A_CHILD))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Language", "nl")
                .header("Server-Timing", matchesPattern("rules;dur=\\d+\\.\\d\\d"))
                .body("forMe", equalTo(false))
                .body("months", hasSize(6))
                .body("months[0]", equalTo("2026-03"))
                .body("rights.size()", equalTo(5))
                .body("questions[0].fact", equalTo("increased-reimbursement"))
                .body("questions[0].answer", equalTo(true))
                .body(BAGS + "difference", equalTo("AMOUNT_CHANGED"))
                .body(BAGS + "now.amount.cents", equalTo(6300))
                .body(BAGS + "after.amount.cents", equalTo(8400))
                .body(BAGS + "from", equalTo("2026-05"))
                .body(BAGS + "months.outcome", hasSize(6))
                .body(BAGS + "after.reasons", hasSize(1))
                .body(GRANT + "difference", equalTo("WON"))
                .body(GRANT + "once", equalTo(true))
                .body(GRANT + "now.outcome", equalTo("NOT_ASKED"))
                .body(GRANT + "after.howMuch", notNullValue())
                .body(GRANT + "unverified", empty())
                .body(BAGS + "unverified", hasItem("REGULATION"));
    }

    @Test
    void whatNobodySaidIsNamedInTheLanguageOfWhoAsks() {
        simulate(given().header("Accept-Language", "fr"), "{%s}".formatted(A_CHILD))
                .statusCode(200)
                .header("Content-Language", "fr")
                .body("months", hasSize(12))
                .body(BAGS + "difference", equalTo("STILL_UNKNOWN"))
                .body(BAGS + "now.missing.fact", hasItems("domicile", "increased-reimbursement"))
                .body(
                        BAGS + "now.missing.find { it.fact == 'increased-reimbursement' }.label",
                        equalTo("intervention majorée"))
                .body("questions.fact", hasItem("increased-reimbursement"))
                .body("questions.answer", not(hasItem(notNullValue())))
                .body(BAGS + "now.missing.declareAt", not(hasItem(notNullValue())));
    }

    @Test
    void aResidentImaginesFromWhatIsKnown() {
        grantedBags();

        simulate(as(family.anna), "{\"forMe\": true, %s}".formatted(A_CHILD))
                .statusCode(200)
                .body("forMe", equalTo(true))
                .body("questions", hasSize(0))
                .body(BAGS + "now.amount.cents", equalTo(8400))
                .body(BAGS + "after.amount.cents", equalTo(10500))
                .body(BAGS + "difference", equalTo("AMOUNT_CHANGED"));
    }

    @Test
    void whatIsKnownOfAPartnerIsNotRepeated() {
        grantedBags();

        String answer = simulate(as(family.bram), "{\"forMe\": true, %s}".formatted(A_CHILD))
                .statusCode(200)
                .body(BAGS + "now.outcome", equalTo("ELIGIBLE"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(family.anna.toString(), family.bram.toString(), family.home.toString());
        simulate(as(family.bram), "{\"forMe\": true, %s}".formatted(A_CHILD))
                .body(BAGS + "now.reasons.join(' ').contains('verhoogde tegemoetkoming')", equalTo(false));
    }

    @Test
    void whoIsKnownNeedNotSayHowThingsAreNow() {
        grantedBags();

        as(family.anna).get("/simulations/start").then().statusCode(204).header("Cache-Control", "no-store");
        as(UUID.randomUUID())
                .get("/simulations/start")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownHousehold"));
        given().get("/simulations/start").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.user("caseworker"))
                .get("/simulations/start")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherHouseholdCannotBeNamed() {
        grantedBags();
        UUID stranger = UUID.randomUUID();
        String naming = """
                {"forMe": true, "householdId": "%1$s", "residentId": "%2$s",
                 "known": null, %3$s}""".formatted(family.home, family.anna, A_CHILD);

        simulate(as(stranger), naming)
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownHousehold"));
        simulate(given(), naming).statusCode(401);
        simulate(given().auth().oauth2(Tokens.user("caseworker")), naming).statusCode(403);
        String anonymous = "{\"householdId\": \"%s\", %s}".formatted(family.home, A_CHILD);
        assertThat(simulate(given(), anonymous).statusCode(200).extract().asString())
                .isEqualTo(
                        simulate(given(), "{%s}".formatted(A_CHILD)).extract().asString());
    }

    @Test
    void nothingOfItRemains() throws SQLException {
        grantedBags();
        Traffic.settle(family);
        await("all that was to be told is told").until(() -> rows().get("outbox") == 0);
        Map<String, Long> before = rows();

        simulate(as(family.anna), "{\"forMe\": true, %s}".formatted(A_CHILD)).statusCode(200);
        simulate(given(), "{%s}".formatted(A_CHILD)).statusCode(200);
        simulate(given(), "{}").statusCode(400);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatCannotBeImaginedIsNamedFieldByField() {
        wrong("{}", "changes");
        wrong("{\"changes\": {}}", "changes");
        wrong("{\"changes\": {\"child\": {}}}", "changes.child.month");
        wrong("{\"changes\": {\"child\": {\"month\": \"2026-13\"}}}", "changes.child.month");
        wrong("{\"changes\": {\"child\": {\"month\": \"2026-02\"}}}", "changes.child.month");
        wrong("{\"changes\": {\"child\": {\"month\": \"2027-03\"}}}", "changes.child.month");
        wrong("{\"months\": 13, %s}".formatted(A_CHILD), "months");
        wrong("{\"months\": 0, %s}".formatted(A_CHILD), "months");
        wrong(
                "{\"changes\": {\"move\": {\"postalCode\": \"999\", \"month\": \"2026-05\"}}}",
                "changes.move.postalCode");
        wrong("{\"changes\": {\"move\": {\"month\": \"2026-05\"}}}", "changes.move.postalCode");
        wrong("{\"changes\": {\"income\": {\"cents\": -1, \"month\": \"2026-05\"}}}", "changes.income.cents");
        wrong("{\"changes\": {\"income\": {\"month\": \"2026-05\"}}}", "changes.income.cents");
        wrong("{\"known\": {\"householdSize\": 21}, %s}".formatted(A_CHILD), "known.householdSize");
        wrong(
                "{\"known\": {\"householdSize\": 1, \"children\": [\"2020-01\"]}, %s}".formatted(A_CHILD),
                "known.householdSize");
        wrong("{\"known\": {\"children\": [\"2020-01\", \"2001-01\"]}, %s}".formatted(A_CHILD), "known.children[1]");
        wrong("{\"known\": {\"children\": [null]}, %s}".formatted(A_CHILD), "known.children[0]");
        wrong("{\"known\": {\"incomeCents\": 1000000001}, %s}".formatted(A_CHILD), "known.incomeCents");
        wrong("{\"known\": {\"facts\": {\"taxable-income\": true}}, %s}".formatted(A_CHILD), "known.facts");
    }

    @Test
    void whatIsWrongIsNotRepeated() {
        String answer = simulate(
                        given(), "{\"known\": {\"facts\": {\"Anna lives here\": true}}, %s}".formatted(A_CHILD))
                .statusCode(400)
                .extract()
                .asString();
        assertThat(answer).doesNotContain("Anna");
        simulate(given(), "{\"known\": {\"facts\": {\"living-wage\": \"perhaps\"}}}")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedBody"));
        simulate(given(), "null").statusCode(400);
        String children = String.join(", ", Collections.nCopies(13, "\"2020-01\""));
        wrong("{\"known\": {\"children\": [%s]}, %s}".formatted(children, A_CHILD), "known.children");
    }

    @Test
    void forOneselfNothingElseIsSaidOfNow() {
        simulate(as(family.anna), "{\"forMe\": true, \"known\": {\"householdSize\": 2}, %s}".formatted(A_CHILD))
                .statusCode(400)
                .body("violations.field", hasItem("known"));
    }

    @Test
    void aResidentMayLookThreeYearsAhead() {
        grantedBags();

        simulate(as(family.anna), "{\"forMe\": true, \"months\": 36, %s}".formatted(A_CHILD))
                .statusCode(200)
                .body("months", hasSize(36));
        simulate(as(family.anna), "{\"forMe\": true, \"months\": 37, %s}".formatted(A_CHILD))
                .statusCode(400)
                .body("violations.field", hasItem("months"));
    }

    @Test
    void manyWrongFactsAreRefusedInOneSentence() {
        for (int many : new int[] {50, 51}) {
            simulate(given(), "{\"known\": {\"facts\": {%s}}, %s}".formatted(madeUpFacts(many), A_CHILD))
                    .statusCode(400)
                    .body("violations.field", equalTo(List.of("known.facts")));
        }
    }

    private static String madeUpFacts(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> "\"fact-%d\": true".formatted(number))
                .collect(Collectors.joining(", "));
    }

    private void wrong(String body, String field) {
        simulate(given(), body)
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedSimulation"))
                .body("violations.field", hasItem(field))
                .body("violations[0].in", equalTo("body"));
    }

    /** Of every table, the kit's too. */
    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables()) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    ResultSet count = statement.executeQuery("SELECT count(*) FROM \"" + table + "\"")) {
                count.next();
                rows.put(table, count.getLong(1));
            }
        }
        assertThat(rows).containsKeys("outbox", "assessment", "fact_request", "due_date");
        return rows;
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        SELECT relname FROM pg_class
                        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
                        AND has_table_privilege(oid, 'SELECT')
                        """)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private void grantedBags() {
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
        Traffic.send(Bank.yes(family.anna, 1));
        Traffic.await(birth, "waste-bags", 2);
    }

    private static ValidatableResponse simulate(RequestSpecification by, String body) {
        return by.contentType("application/json")
                .body(body)
                .post("/simulations")
                .then();
    }

    private static RequestSpecification as(UUID resident) {
        String rrn = "rrn of " + resident;
        KnownResidents.is(rrn, resident);
        return given().auth().oauth2(Tokens.resident(rrn));
    }
}
