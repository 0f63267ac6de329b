package gent.rechtstreeks.eligibility.rulebook;

import static gent.rechtstreeks.eligibility.testing.Officers.AN;
import static gent.rechtstreeks.eligibility.testing.Officers.BEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.Origin;
import gent.rechtstreeks.eligibility.rulebook.store.Drafts;
import gent.rechtstreeks.eligibility.rulebook.store.RuleTexts;
import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Officers;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.ToldUses;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class RulebookTest {

    private static final String TABLE = "parameters/parameters.csv";
    private static final Map<String, String> AT_ONCE = Map.of();
    private static final List<String> READ =
            List.of("/rulebooks", "/rulebooks/audit", "/rulebooks/%d", "/rulebooks/%d/files/" + TABLE);
    private static final Map<String, Object> CHANGE = Map.of(
            "/rulebooks", Map.of("base", 1, "why", "Another amount", "files", Map.of(TABLE, "")),
            "/rulebooks/%d/dry-runs", Map.of("households", 100),
            "/rulebooks/%d/approvals", AT_ONCE,
            "/rulebooks/%d/roll-back", Map.of("reason", "A typing error"));

    @Inject
    TestClock clock;

    @Inject
    Drafts drafts;

    @Inject
    RuleTexts texts;

    @Inject
    AgroalDataSource database;

    private long first;

    @BeforeEach
    void readWhichIsInForce() {
        first = Officers.inForce();
    }

    @AfterEach
    void leaveItInForce() {
        clock.set(TestClock.START);
        for (long number = Officers.inForce(); number != first; number = Officers.inForce()) {
            Officers.rollBack(number).statusCode(200);
        }
    }

    @Test
    void whatTwoPeopleWantIsInForceFromTheNextEventOnAndIsRolledBackByOne() {
        Assessment before = bags(new Family());
        assertThat(before.getAmountCents()).isEqualTo(8400);
        assertThat(before.getRulebook()).isEqualTo(first);
        long draft = Officers.draft(first, "85.00");
        Officers.approve(BEA, draft, AT_ONCE).statusCode(409).body("type", endsWith(":neverTried"));
        Officers.dryRun(draft, 100).statusCode(201);
        Officers.approve(AN, draft, AT_ONCE).statusCode(403).body("type", endsWith(":ownRulebook"));

        Officers.approve(BEA, draft, AT_ONCE).statusCode(201).body("state", equalTo("IN_FORCE"));

        Assessment after = bags(new Family());
        assertThat(after.getAmountCents()).isEqualTo(8500);
        assertThat(after.getRulebook()).isEqualTo(draft);
        // What was answered stays as it was.
        assertThat(Traffic.assessments(before.getLifeEventId()))
                .extracting(Assessment::getRulebook)
                .containsOnly(first);
        Officers.get(Tokens.user("caseworker"), "/assessments/" + after.getAssessmentId())
                .body("rulebook", equalTo((int) draft));

        Officers.rollBack(draft).statusCode(200).body("state", equalTo("ROLLED_BACK"));

        Assessment again = bags(new Family());
        assertThat(again.getAmountCents()).isEqualTo(8400);
        assertThat(again.getRulebook()).isEqualTo(first);
        Officers.get(Tokens.user("auditor"), "/rulebooks/audit?limit=1000")
                .body(
                        "steps.findAll { it.rulebook == %d }.kind".formatted(draft),
                        contains("MADE", "CHECKED", "DRY_RUN", "APPROVED", "IN_FORCE", "ROLLED_BACK"))
                .body(
                        "steps.findAll { it.rulebook == %d }.by".formatted(draft),
                        contains("officer-an", null, "officer-an", "officer-bea", null, "officer-bea"));
    }

    @Test
    void itWaitsForItsMomentAndSoDoesWhatStandsOnIt() throws SQLException {
        long draft = Officers.draft(first, "86.00");
        Officers.dryRun(draft, 100).statusCode(201);
        String tomorrow = clock.instant().plus(Duration.ofDays(1)).toString();
        Officers.approve(
                        BEA,
                        draft,
                        Map.of("effectiveAt", TestClock.START.minusSeconds(1).toString()))
                .statusCode(400)
                .body("type", endsWith(":effectiveInThePast"));
        Officers.approve(BEA, draft, Map.of("effectiveAt", tomorrow))
                .statusCode(201)
                .body("state", equalTo("APPROVED"));
        assertThat(Officers.inForce()).isEqualTo(first);
        long onIt = Officers.draft(draft, "86.50");
        Officers.dryRun(onIt, 100).statusCode(201).body("against", equalTo((int) draft));
        Officers.approve(BEA, onIt, Map.of("effectiveAt", tomorrow)).statusCode(201);

        long other = Officers.draft(first, "87.00");
        Officers.dryRun(other, 100).statusCode(201);
        Officers.approve(BEA, other, AT_ONCE).statusCode(409).body("type", endsWith(":baseReplaced"));

        approveElsewhere(onIt);

        clock.advance(Duration.ofDays(1));

        Awaitility.await().until(() -> Officers.inForce() == onIt);
    }

    @Test
    void aDryRunIsToldAndNamesNobody() {
        Family family = new Family();
        Family.Told birth = family.birth();
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
        long draft = Officers.draft(first, "88.00");

        Officers.dryRun(draft, 1).statusCode(400);
        String answer = Officers.dryRun(draft, 5000)
                .statusCode(201)
                .body("rulebook", equalTo((int) draft))
                .body("against", equalTo((int) first))
                .body("report.rights", notNullValue())
                .extract()
                .asString();

        assertThat(answer).doesNotContain(family.anna.toString(), family.home.toString(), birth.lifeEvent.toString());
        Awaitility.await().until(() -> ToldUses.of(birth.lifeEvent, Act.USED).stream()
                .anyMatch(use -> use.getPurpose().equals("prepare-policy")
                        && use.getResidents().contains(family.anna)
                        && "officer-an".equals(use.getWorker())));
        Officers.get(BEA, "/rulebooks/" + draft)
                .body("dryRuns.against", contains((int) first))
                .body("files.'parameters/parameters.csv'", notNullValue());
    }

    @Test
    void whatDoesNotLoadIsRefusedWithEveryProblemAndNothingIsKept() {
        List<Integer> numbers = numbers();

        String bags = Officers.file(first, "rights/waste-bags/rules.dmn");
        Officers.upload(
                        AN,
                        first,
                        Map.of("rights/waste-bags/rules.dmn", bags.replace("household.inGhent", "household.inGant")))
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("type", endsWith(":rulebookRefused"))
                .body("problems.file", hasItem("rights/waste-bags/rules.dmn"))
                .body("problems.expression", hasItem(containsString("household.inGant")));
        Officers.upload(AN, first, Map.of("rights/waste-bags/rules.dmn", bomb()))
                .statusCode(422);
        for (String path : List.of("facts/facts.csv", "rights/free-cars/right.yaml", "../secret")) {
            Officers.upload(AN, first, Map.of(path, "")).statusCode(400).body("type", endsWith(":unknownFile"));
        }
        Officers.upload(AN, first, Map.of(TABLE, Officers.file(first, TABLE)))
                .statusCode(400)
                .body("type", endsWith(":nothingChanged"));
        Officers.upload(AN, 999_999, Map.of(TABLE, "")).statusCode(400).body("type", endsWith(":unknownBase"));
        Officers.upload(AN, first, Map.of(TABLE, "x".repeat(2_200_000))).statusCode(413);

        assertThat(numbers()).isEqualTo(numbers);
        Officers.get(AN, "/rulebooks/audit?limit=1000").body("steps.kind", hasItem("REFUSED"));
    }

    @Test
    void theSameRequestIsAnsweredOnce() {
        String key = UUID.randomUUID().toString();
        String table = Officers.file(first, TABLE).replaceFirst("twoDependants,84.00", "twoDependants,89.00");
        Map<String, Object> upload = Map.of("base", first, "why", "Another amount", "files", Map.of(TABLE, table));

        long number = Officers.post(AN, "/rulebooks", key, upload)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("number");

        Officers.post(AN, "/rulebooks", key, upload).statusCode(201).body("number", equalTo((int) number));
        Officers.post(
                        AN,
                        "/rulebooks",
                        key,
                        Map.of("base", number, "why", "Other", "files", Map.of(TABLE, table + "\n#")))
                .statusCode(409)
                .body("type", endsWith(":idempotencyKeyReused"));
    }

    @Test
    void aFileIsReadOnce() {
        String path = "/rulebooks/%d/files/%s".formatted(first, TABLE);
        String tag = Officers.get(Tokens.user("auditor"), path)
                .statusCode(200)
                .extract()
                .header("ETag");

        RestAssured.given()
                .auth()
                .oauth2(AN)
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304);
        Officers.get(AN, "/rulebooks/%d/files/%s".formatted(first, "facts/facts.csv"))
                .statusCode(404);
    }

    @Test
    void othersStayOutside() {
        for (String token :
                List.of(Tokens.user("operator"), Tokens.user("caseworker"), Tokens.user("resident"), Tokens.user())) {
            READ.forEach(path -> Officers.get(token, path.formatted(first)).statusCode(403));
            CHANGE.forEach((path, body) ->
                    Officers.post(token, path.formatted(first), body).statusCode(403));
        }
        READ.forEach(path -> RestAssured.get(path.formatted(first)).then().statusCode(401));
    }

    @Test
    void auditorsReadAndChangeNothing() {
        String auditor = Tokens.user("auditor");
        READ.forEach(path -> Officers.get(auditor, path.formatted(first)).statusCode(200));
        CHANGE.forEach((path, body) ->
                Officers.post(auditor, path.formatted(first), body).statusCode(403));
    }

    @Test
    void nobodyRollsBackTheFirst() {
        Officers.rollBack(first).statusCode(409).body("type", endsWith(":nothingBefore"));
        Officers.rollBack(999_999).statusCode(404);
    }

    /** For much later, by a pod with newer code: here it does not load. */
    private void approveElsewhere(long base) throws SQLException {
        RuleFiles broken = texts.of(base).with(Map.of("rights/waste-bags/rules.dmn", "<definitions/>"));
        long number =
                drafts.keep(base, Origin.REPOSITORY, broken, "newer code", null).number();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE rulebook SET state = 'APPROVED', approved_by = 'officer-bea',"
                    + " approved_at = made_at, effective_at = '2099-01-01' WHERE number = " + number);
        }
    }

    private static Assessment bags(Family family) {
        Family.Told birth = family.birth();
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
        Traffic.send(Bank.yes(family.anna, 1));
        return Traffic.await(birth, "waste-bags", Outcome.ELIGIBLE);
    }

    private static List<Integer> numbers() {
        return Officers.get(AN, "/rulebooks?limit=200").extract().jsonPath().getList("rulebooks.number");
    }

    /** Entities that grow tenfold with each line. */
    private static String bomb() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            entities.append(
                    "<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        return "<?xml version=\"1.0\"?><!DOCTYPE d [%s]><definitions>&a11;</definitions>".formatted(entities);
    }
}
