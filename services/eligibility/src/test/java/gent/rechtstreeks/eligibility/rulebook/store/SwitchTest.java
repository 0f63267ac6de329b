package gent.rechtstreeks.eligibility.rulebook.store;

import static gent.rechtstreeks.eligibility.testing.Officers.BEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import gent.rechtstreeks.eligibility.rulebook.Loading;
import gent.rechtstreeks.eligibility.rulebook.RuleFiles;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.Origin;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Officers;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.kit.testing.StackResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whichever pod assesses: by the rulebook in force, or not at all. */
@QuarkusTest
@WithTestResource(StackResource.class)
class SwitchTest {

    private static final String WAITS = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND ";
    private static final String DOWN = "checks.findAll { it.status == 'DOWN' }.name";

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Inject
    Assessors thisPod;

    @Inject
    InForce inForce;

    @Inject
    Drafts drafts;

    @Inject
    Switching switching;

    @Inject
    DryRuns dryRuns;

    @Inject
    RuleTexts texts;

    @Inject
    Loading loading;

    @Inject
    AgroalDataSource database;

    private long first;

    @BeforeEach
    void readWhichIsInForce() {
        first = inForce.look().orElseThrow();
    }

    @AfterEach
    void leaveItInForce() {
        threads.shutdownNow();
        if (inForce.look().orElseThrow() != first) {
            Officers.rollBack(inForce.look().orElseThrow()).statusCode(200);
        }
    }

    @Test
    void inEveryPodWhatBeginsAfterASwitchGoesByTheNextOneAndWhatBeganBeforeDoesNot() throws Exception {
        Assessors otherPod = new Assessors(inForce, new Shelf(loading, texts));
        long next = Officers.draft(first, "91.00");
        Officers.dryRun(next, 100).statusCode(201);
        CountDownLatch end = new CountDownLatch(1);

        Batch before = new Batch(thisPod, end::await);
        assertThat(before.rulebook()).isEqualTo(first);
        Future<?> approval =
                threads.submit(() -> Officers.approve(BEA, next, Map.of()).statusCode(201));
        await("the switch waits for the batch").until(() -> isTrue(WAITS + "mode = 'ExclusiveLock'"));
        Batch after = new Batch(otherPod, () -> {});
        await("the next batch waits for the switch").until(after::isWaiting);
        assertThat(inForce.look()).contains(first);
        end.countDown();

        assertThat(after.rulebook()).isEqualTo(next);
        assertThat(new Batch(thisPod, () -> {}).rulebook()).isEqualTo(next);
        approval.get(30, TimeUnit.SECONDS);
    }

    @Test
    void aPodInWhichTheOneInForceDoesNotLoadAssessesNothing() {
        RuleFiles broken = texts.of(first).with(Map.of("rights/waste-bags/rules.dmn", "<definitions/>"));
        long number = QuarkusTransaction.requiringNew().call(() -> putInForceElsewhere(broken));
        await("it is not ready").untilAsserted(() -> assertDown("rules are loaded"));

        Family.Told birth = new Family().birth();
        Traffic.send(birth.registered(1));
        await("the birth waits").untilAsserted(() -> assertDown("events flow"));
        assertThat(Traffic.assessments(birth)).isEmpty();
        Officers.rollBack(number).statusCode(200);

        assertThat(Traffic.await(birth, "waste-bags", 1).getRulebook()).isEqualTo(first);
        await("it is ready").untilAsserted(() -> ready().then().statusCode(200));
    }

    @Test
    void oneDryRunAtATimeAndOneThatSawTooFewIsNoTry() {
        long draft = Officers.draft(first, "92.00");

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(dryRuns.begin()).isTrue();
            Officers.dryRun(draft, 100).statusCode(409).body("type", endsWith(":dryRunUnderWay"));
        });

        assertThat(isTried(draft, 0)).isFalse();
        Officers.dryRun(draft, 100).statusCode(201);
        assertThat(isTried(draft, 0)).isTrue();
        assertThat(isTried(draft, 101)).isFalse();
    }

    private boolean isTried(long draft, int enough) {
        return QuarkusTransaction.requiringNew().call(() -> dryRuns.isTried(draft, first, enough));
    }

    @Test
    void whatARulebookIsAndWhoMadeItIsNotRewritten() {
        for (String change : List.of(
                "UPDATE rulebook SET content_hash = repeat('0', 64) WHERE number = ",
                "UPDATE rulebook SET made_at = now() WHERE number = ",
                "DELETE FROM rulebook WHERE number = ")) {
            assertThatThrownBy(() -> run(change + first)).hasMessageContaining("not rewritten");
        }
        assertThatThrownBy(() -> run("INSERT INTO rulebook_file SELECT rulebook, 'another', hash FROM rulebook_file"
                        + " WHERE path = 'parameters/parameters.csv' AND rulebook = " + first))
                .hasMessageContaining("only a draft");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** By a pod with newer code, in which it loads. */
    private long putInForceElsewhere(RuleFiles files) {
        long number =
                drafts.keep(first, Origin.REPOSITORY, files, "newer code", null).number();
        inForce.holdAlone();
        switching.replace(first, number);
        return number;
    }

    private static void assertDown(String check) {
        ready().then().statusCode(503).body(DOWN, hasItem(check));
    }

    private static Response ready() {
        return RestAssured.get("/q/health/ready");
    }

    private boolean isTrue(String sql) throws SQLException {
        return number(sql) == 1;
    }

    private int number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** A transaction on a thread of its own, in which a pod asks by which rulebook it assesses. */
    private final class Batch {

        private final CompletableFuture<Integer> connection = new CompletableFuture<>();
        private final CompletableFuture<Long> rulebook = new CompletableFuture<>();

        Batch(Assessors pod, Work work) {
            threads.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                connection.complete(number("SELECT pg_backend_pid()"));
                pod.inForce();
                rulebook.complete(pod.number());
                work.run();
                return null;
            }));
        }

        long rulebook() throws Exception {
            return rulebook.get(30, TimeUnit.SECONDS);
        }

        boolean isWaiting() throws Exception {
            return isTrue(WAITS + "pid = " + connection.get(30, TimeUnit.SECONDS));
        }
    }

    /** What a batch does. */
    private interface Work {

        void run() throws InterruptedException;
    }
}
