package gent.rechtstreeks.lifeevents;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.datauses.DataUse;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.facts.State;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.facts.Declaration;
import gent.rechtstreeks.lifeevents.facts.Declaring;
import gent.rechtstreeks.lifeevents.facts.FactKind;
import gent.rechtstreeks.lifeevents.facts.FactType;
import gent.rechtstreeks.lifeevents.facts.store.FactStore;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What residents read of themselves, and what they say. */
@QuarkusTest
class DeclaredFactTest extends AskedFacts {

    private static final String CAR = "/me/facts/uses-car";
    private static final String HOURS = "/me/facts/child-care-hours";
    private static final String TYPE = "urn:problem-type:rechtstreeks:";

    @Inject
    FactStore store;

    @Test
    void whatIsDeclaredIsToldAsSuchAndEndsWhenTheResidentSaysSo() {
        LocalDate today = CivilDay.today(clock);
        says(CAR, "{\"value\":true}")
                .statusCode(200)
                .body("value", equalTo("true"))
                .body("selfDeclared", equalTo(true))
                .body("validFrom", equalTo(today.minusMonths(3).toString()))
                .body("validUntil", equalTo(today.plusYears(1).toString()));
        says(CAR, "{\"value\":\"true\"}").statusCode(200);

        Fact fact = declared("uses-car", 1);
        assertThat(fact.getState()).isEqualTo(State.KNOWN);
        assertThat(fact.getBooleanValue()).isTrue();
        assertThat(fact.getSelfDeclared()).isTrue();
        assertThat(fact.getSource()).isEqualTo("resident");
        assertThat(fact.getPurpose()).isEqualTo("declared");
        assertThat(fact.getValidFrom()).isEqualTo(today.minusMonths(3));
        read(anna)
                .statusCode(200)
                .body("facts.fact", contains("uses-car"))
                .body("facts[0].label", equalTo("gebruikt altijd een auto"))
                .body("facts[0].value", equalTo("true"))
                .body("facts[0].selfDeclared", equalTo(true));

        anna().delete(CAR).then().statusCode(204);
        anna().delete(CAR).then().statusCode(204);

        assertThat(declared("uses-car", 2).getState()).isEqualTo(State.NO_DATA);
        assertThat(declared("uses-car", 2).getSelfDeclared()).isTrue();
        read(anna).body("facts", empty());
        says(CAR, "{\"value\":\"false\"}").statusCode(200);
        assertThat(declared("uses-car", 3).getBooleanValue()).isFalse();
        assertThat(TopicProbe.all("data-uses", DataUse.class).stream()
                        .filter(use -> use.getPurpose().equals("declare-facts")
                                && use.getResidents().equals(List.of(annaId))))
                .hasSize(3)
                .allMatch(use -> use.getAct() == Act.USED);
    }

    @Test
    void aCorrectionStandsBesideWhatTheSourceSaysAndNeverInFrontOfIt() {
        AuthenticSources.status(anna, false);
        asks(LocalDate.of(2026, 3, 1));
        told(annaId, 1);

        says("/me/facts/increased-reimbursement", "{\"value\":\"true\",\"validFrom\":\"2026-01-01\"}")
                .statusCode(200);

        assertThat(declared(FACT, 2).getSelfDeclared()).isTrue();
        read(anna)
                .body("facts.value", contains("false", "true"))
                .body("facts.source", contains("social-security-bank", "resident"))
                .body("facts.selfDeclared", contains(false, true))
                .body("facts[0].obtainedFor.purpose", contains("waste-bags"));
        asks(LocalDate.of(2026, 3, 1));
        Fact again = told(annaId, 3);
        assertThat(again.getSelfDeclared()).isFalse();
        assertThat(again.getBooleanValue()).isFalse();
        assertThat(AuthenticSources.timesAsked(SOURCE, anna)).isEqualTo(1);
    }

    @Test
    void nobodyReadsOrChangesWhatIsAnothers() {
        Person ben = newAdult();
        UUID benId = known(eventId + "-ben", ben);
        says(CAR, "{\"value\":\"true\"}").statusCode(200);

        read(ben).statusCode(200).body("facts", empty());
        given().auth()
                .oauth2(Tokens.resident(ben.insz().digits()))
                .delete(CAR)
                .then()
                .statusCode(204);

        read(anna).body("facts.fact", contains("uses-car"));
        assertThat(versions(benId)).isEmpty();
        given().auth().oauth2(Tokens.user("caseworker")).get("/me/facts").then().statusCode(403);
        given().auth().oauth2(Tokens.user("operator")).delete(CAR).then().statusCode(403);
        given().get("/me/facts").then().statusCode(401);
        read(newAdult()).statusCode(403).body("type", equalTo(TYPE + "unknownResident"));
    }

    @Test
    void whatTheRegisterToldStandsBeside() {
        read(anna)
                .body("register.bornOn", equalTo(anna.bornOn().toString()))
                .body("register.householdSize", equalTo(1))
                .body("register.postalCode", notNullValue())
                .body("register.storedAt", notNullValue());
    }

    @Test
    void aFactOfAChildIsNotTakenAsOneOfTheParent() {
        read(anna)
                .body("declarable.fact", not(hasItem("child-care-hours")))
                .body("declarable.fact", not(hasItem("school-enrolment")))
                .body("declarable.fact", hasItem("pillar-one-points"));
        says(HOURS, "{\"value\":\"4\"}").statusCode(403).body("type", equalTo(TYPE + "ofAChild"));
        read(anna).body("facts", empty());
    }

    @Test
    void whatWasSaidOfAChildBeforeThatWasRefusedIsReadAndCanBeTakenBack() {
        LocalDate today = CivilDay.today(clock);
        Declaration before = new Declaration(
                "child-care-hours", new FactType(FactKind.HOURS, List.of()).read("4"), today, today.plusYears(1));
        QuarkusTransaction.requiringNew()
                .run(() -> store.add(
                        Declaring.declare(annaId, before, List.of(), clock.instant())
                                .orElseThrow(),
                        null));
        read(anna).body("facts.value", contains("4")).body("facts.type", contains("HOURS"));

        anna().delete(HOURS).then().statusCode(204);

        read(anna).body("facts", empty());
    }

    @Test
    void aRetryThatComesAfterSomethingElseDoesNotUndoIt() {
        String key = UUID.randomUUID().toString();
        anna().header("Idempotency-Key", key)
                .body("{\"value\":\"true\"}")
                .put(CAR)
                .then()
                .statusCode(200);
        says(CAR, "{\"value\":\"false\"}").statusCode(200);

        anna().header("Idempotency-Key", key)
                .body("{\"value\":\"true\"}")
                .put(CAR)
                .then()
                .statusCode(200)
                .body("value", equalTo("true"));

        read(anna).body("facts.value", contains("false"));
        anna().header("Idempotency-Key", key)
                .body("{\"value\":\"false\"}")
                .put(CAR)
                .then()
                .statusCode(409)
                .body("type", equalTo(TYPE + "idempotencyKeyReused"));
    }

    @Test
    void theListHasATagAndLabelsInThreeLanguagesAndSaysWhatCanBeDeclared() {
        String tag = read(anna)
                .body("declarable.fact", hasItems("uses-car", "taxable-income"))
                .body("declarable.fact", not(hasItems("birth-date")))
                .extract()
                .header("ETag");
        anna().header("If-None-Match", tag).get("/me/facts").then().statusCode(304);
        anna().get("/me/facts?language=fr")
                .then()
                .body("declarable.find { it.fact == 'uses-car' }.label", equalTo("utilise une voiture en permanence"));
        anna().get("/me/facts?language=de").then().statusCode(400).body("type", equalTo(TYPE + "unknownLanguage"));
    }

    @ParameterizedTest
    @CsvSource({
        "uses-car, '{\"value\":\"ja\"}', 400, invalidValue",
        "taxable-income, '{\"value\":\"-1.00\"}', 400, invalidValue",
        "collection-zone, '{\"value\":\"MOON\"}', 400, invalidValue",
        "lease-start, '{\"value\":\"2026-02-30\"}', 400, invalidValue",
        "uses-car, '{\"value\":\"true\",\"validFrom\":\"2026-01-01\",\"validUntil\":\"2026-01-01\"}', 400, invalidPeriod",
        "uses-car, '{\"value\":\"true\",\"validFrom\":\"1990-01-01\"}', 400, invalidPeriod",
        "uses-car, '{\"value\":\"true\",\"validUntil\":\"2099-01-01\"}', 400, invalidPeriod",
        "birth-date, '{\"value\":\"1990-01-01\"}', 403, notYoursToDeclare",
        "size, '{\"value\":\"9\"}', 403, notYoursToDeclare",
        "child-care-hours, '{\"value\":\"4\"}', 403, ofAChild",
        "child-care-hours, '{\"value\":\"25\"}', 403, ofAChild",
        "birth-grant-paid, '{\"value\":\"true\"}', 403, ofAChild",
        "shoe-size, '{\"value\":\"44\"}', 404, unknownFact",
        "uses-car, '{\"value\":{}}', 400, malformedBody",
        "uses-car, '{', 400,",
        "uses-car, '{}', 400,",
    })
    void whatCannotBeIsRefusedAndNothingIsKept(String fact, String body, int status, String type) {
        says("/me/facts/" + fact, body).statusCode(status).contentType("application/problem+json");
        if (type != null) {
            says("/me/facts/" + fact, body).body("type", equalTo(TYPE + type));
        }
        read(anna).body("facts", empty());
    }

    private RequestSpecification anna() {
        return given().auth().oauth2(Tokens.resident(anna.insz().digits())).contentType(ContentType.JSON);
    }

    private ValidatableResponse says(String path, String body) {
        return anna().body(body).put(path).then();
    }

    private static ValidatableResponse read(Person person) {
        return given().auth()
                .oauth2(Tokens.resident(person.insz().digits()))
                .get("/me/facts")
                .then();
    }

    private Fact declared(String name, long version) {
        return TopicProbe.await(
                "facts",
                Fact.class,
                fact -> fact.getResidentId().equals(annaId)
                        && fact.getFact().equals(name)
                        && fact.getVersion() == version);
    }
}
