package gent.rechtstreeks.eligibility.read.own;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.eligibility.testing.Moving;
import gent.rechtstreeks.eligibility.testing.Registered;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.kit.testing.KnownResidents;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.lifeevents.Household;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a resident reads of what the rules say, and what nobody else does. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MyAssessmentsTest {

    private static final String LIST = "/me/assessments";
    private static final String BAGS = "assessments.find { it.right == 'waste-bags' }.";

    private static final String GRANT = "assessments.find { it.right == 'birth-grant' }.";

    private final Family family = new Family();
    private final Told birth = family.birth();

    @Test
    void aResidentReadsTheNewestAnswersAndWhy() {
        UUID bags = grantedBags();

        as(family.anna)
                .get(LIST)
                .then()
                .statusCode(200)
                .header("Content-Language", "nl")
                .header("Cache-Control", "no-cache, private")
                .header("Vary", "Authorization, Accept-Language")
                .body("assessments.right", hasItems("waste-bags", "birth-grant", "birth-declaration"))
                .body(BAGS + "revision", equalTo(2))
                .body(BAGS + "headline", startsWith("Volgens onze gegevens heeft uw gezin hier recht op."))
                .body(BAGS + "howMuch", containsString("84 voor een kalenderjaar"))
                .body(BAGS + "childBornOn", nullValue())
                .body(BAGS + "perhaps", equalTo(false))
                .body(GRANT + "childBornOn", equalTo("2026-03-02"))
                .body("next", nullValue());
        as(family.anna)
                .header("Accept-Language", "fr-BE, nl;q=0.5")
                .get(LIST + "/" + bags)
                .then()
                .statusCode(200)
                .header("Content-Language", "fr")
                .body("assessment.amount.cents", equalTo(8400))
                .body("explanation.translation", equalTo(true))
                .body("explanation.facts.findAll { it.whose == 'YOURS' }.shown", contains("oui"))
                .body("explanation.contact.email", equalTo("gentinfo@stad.gent"))
                .body("explanation.trace.find { it.decision == 'outcome' }.rows", contains(4))
                .body("explanation.trace.find { it.decision == 'amount' }.value", equalTo("84.00"))
                .body("explanation.text", containsString("intervention majorée"));
        as(family.anna)
                .header("Accept-Language", "fr")
                .get(LIST + "/" + bags + "?language=en")
                .then()
                .body("explanation.language", equalTo("en"));
    }

    @Test
    void thePartnerReadsTheHouseholdsOutcomeOnly() {
        UUID bags = grantedBags();

        as(family.bram)
                .get(LIST + "/" + bags)
                .then()
                .statusCode(200)
                .body("assessment.outcome", equalTo("ELIGIBLE"))
                .body("explanation.reasons.code", contains(nullValue()))
                .body("explanation.facts.whose", hasItem("YOUR_HOUSEHOLDS"))
                .body("explanation.facts.fact", not(hasItem("increased-reimbursement")))
                .body("explanation.trace", empty());
    }

    @Test
    void somebodyElsesAnswerLooksLikeOneThatDoesNotExist() {
        UUID bags = grantedBags();
        UUID stranger = UUID.randomUUID();

        String hidden = notFound(stranger, bags);
        String absent = notFound(stranger, UUID.randomUUID());
        assertThat(hidden.replace(bags.toString(), "")).isEqualTo(absent.replaceAll("[0-9a-f-]{36}", ""));
        as(stranger).get(LIST).then().statusCode(200).body("assessments", empty());
    }

    @Test
    void aParentWhoLivesElsewhereReadsOfTheBirthButNotOfTheHome() {
        Traffic.send(birth.registration(1).setHouseholds(List.of(homeOfAnna())).build());
        UUID grant = Traffic.await(birth, "birth-grant", 1).getAssessmentId();
        UUID bags = Traffic.await(birth, "waste-bags", 1).getAssessmentId();

        notFound(family.bram, bags);
        as(family.bram)
                .get(LIST + "/" + grant)
                .then()
                .statusCode(200)
                .body("explanation.facts.fact", hasItem("birth-date"))
                .body("explanation.facts.fact", not(hasItem("domicile")))
                .body("explanation.text", not(containsString("44021")));
        as(family.anna).get(LIST + "/" + grant).then().body("explanation.facts.fact", hasItem("domicile"));
        as(family.bram)
                .get(LIST)
                .then()
                .body("assessments.right", not(hasItem("waste-bags")))
                .body(GRANT + "childBornOn", nullValue());
    }

    @Test
    void whoTurnedOutToBeAnotherReadsUnderEitherId() {
        UUID older = UUID.randomUUID();
        UUID bags = grantedBags();
        Household after = family.household().build();
        Traffic.send(new Registered(family).merge(1, family.anna, older, after).build());
        Traffic.settle(family);

        for (UUID id : List.of(older, family.anna)) {
            as(id).get(LIST + "/" + bags).then().statusCode(200).body("explanation.facts.whose", hasItem("YOURS"));
            as(id).get(LIST).then().body("assessments.right", hasItem("birth-grant"));
        }
    }

    @Test
    void aClientThatHasItAlreadyGetsNoBody() {
        UUID bags = grantedBags();
        for (String path : List.of(LIST, LIST + "/" + bags)) {
            String tag = as(family.anna).get(path).then().extract().header("ETag");

            as(family.anna).header("If-None-Match", tag).get(path).then().statusCode(304);
            as(family.anna)
                    .header("If-None-Match", tag)
                    .get(path + "?language=fr")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void onePageFollowsTheOtherAndEachCursorIsForOneResident() {
        grantedBags();
        Moving move = family.move();
        Traffic.send(move.declared(1));
        Traffic.await(move, "temporary-parking-permit", 1);

        List<String> all = ids(as(family.anna).get(LIST).then());
        String next = as(family.anna).get(LIST + "?limit=2").then().extract().path("next");
        assertThat(ids(as(family.anna).get(LIST + "?limit=2").then())).isEqualTo(all.subList(0, 2));
        assertThat(ids(as(family.anna).get(LIST + "?limit=100&after=" + next).then()))
                .isEqualTo(all.subList(2, all.size()));
        malformed("malformedCursor", as(family.bram).get(LIST + "?after=" + next));
        malformed("malformedCursor", as(family.anna).get(LIST + "?after=x"));
    }

    @Test
    void whatMakesNoSenseIsAProblem() {
        malformed("malformedId", as(family.anna).get(LIST + "/1-1-1-1-1"));
        malformed("malformedLimit", as(family.anna).get(LIST + "?limit=0"));
        malformed("malformedLimit", as(family.anna).get(LIST + "?limit=101"));
        malformed("malformedLanguage", as(family.anna).get(LIST + "?language=de"));
        as(family.anna)
                .header("Accept-Language", "nonsense;q=x")
                .get(LIST)
                .then()
                .statusCode(200)
                .header("Content-Language", "nl");
    }

    @Test
    void onlyAResidentEnters() {
        for (String path : List.of(LIST, LIST + "/" + UUID.randomUUID())) {
            given().get(path).then().statusCode(401);
            for (String role : List.of("caseworker", "operator")) {
                given().auth().oauth2(Tokens.user(role)).get(path).then().statusCode(403);
            }
            given().auth()
                    .oauth2(Tokens.resident("nobody"))
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:problem-type:rechtstreeks:unknownResident"));
        }
    }

    private UUID grantedBags() {
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
        Traffic.send(Bank.yes(family.anna, 1));
        return Traffic.await(birth, "waste-bags", 2).getAssessmentId();
    }

    /** The child is there, the father is not. */
    private Household homeOfAnna() {
        Household.Builder home = family.household();
        return home.setMembers(home.getMembers().stream()
                        .filter(member -> !member.getResidentId().equals(family.bram))
                        .toList())
                .build();
    }

    private static List<String> ids(ValidatableResponse page) {
        return page.statusCode(200).extract().path("assessments.id");
    }

    private static void malformed(String type, Response answer) {
        answer.then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:problem-type:rechtstreeks:" + type));
    }

    private static String notFound(UUID resident, UUID id) {
        return as(resident)
                .get(LIST + "/" + id)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownAssessment"))
                .extract()
                .asString();
    }

    private static RequestSpecification as(UUID resident) {
        String rrn = "rrn of " + resident;
        KnownResidents.is(rrn, resident);
        return given().auth().oauth2(Tokens.resident(rrn));
    }
}
