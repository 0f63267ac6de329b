package gent.rechtstreeks.notifications.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.consents.ConsentState;
import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.datauses.Basis;
import gent.rechtstreeks.datauses.DataUse;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.ToldUses;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.notifications.Notification;
import gent.rechtstreeks.notifications.Type;
import gent.rechtstreeks.notifications.link.store.LinkRow;
import gent.rechtstreeks.notifications.link.store.Links;
import gent.rechtstreeks.notifications.testing.CityApp;
import gent.rechtstreeks.notifications.testing.ConsentWire;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.Wire;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock stands still, and so does until when the consent service's word is complete, unless a test moves them. */
@QuarkusTest
@WithTestResource(StackResource.class)
class PushesTest {

    private static final CityApp APP = CityApp.OURS;
    private static final Duration BOUND = Duration.ofSeconds(10);

    @Inject
    TestClock clock;

    @Inject
    Links links;

    @Inject
    Pushes pushes;

    @Inject
    EntityManager database;

    private final FeedClient resident = new FeedClient();
    private UUID subscriber;

    @BeforeEach
    void linked() {
        ConsentWire.beats(TestClock.START.plus(BOUND));
        subscriber = APP.links(resident);
    }

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void whoSaidYesIsPushedATypeAndALinkAndThatIsToldAsAUse() {
        says(1, ConsentState.GIVEN);
        Decision told = tell();

        Notification heard = APP.awaitHeard(subscriber, 1);
        assertThat(heard.getType()).isEqualTo(Type.GRANTED);
        assertThat(heard.getApp()).isEqualTo("city-app");
        assertThat(heard.getLink()).isEqualTo("/feed");
        assertThat(heard.toString())
                .doesNotContain(resident.resident().toString())
                .doesNotContain(told.getDecisionId().toString())
                .doesNotContain(resident.entries().getFirst().id().toString());
        assertThat(ToldUses.await(told.getLifeEventId(), Act.SENT, 2))
                .extracting(DataUse::getPurpose, DataUse::getBasis)
                .containsExactlyInAnyOrder(tuple("inform", Basis.PUBLIC_TASK), tuple("push-messages", Basis.CONSENT));
    }

    @Test
    void whatIsTakenBackIsPushedToo() {
        says(1, ConsentState.GIVEN);
        Decision told = tell();
        APP.awaitHeard(subscriber, 1);
        send(Wire.wasteBags(resident.resident())
                .setDecisionId(told.getDecisionId())
                .setRevision(2)
                .setKind(Kind.SILENCED)
                .build());

        assertThat(APP.awaitHeard(subscriber, 2).getType()).isEqualTo(Type.WITHDRAWN);
    }

    @Test
    void whatJoinsAnOverviewWithinTheHourIsNotPushed() {
        says(1, ConsentState.GIVEN);
        UUID birth = UUID.randomUUID();
        inform("toy-library", birth);
        APP.awaitHeard(subscriber, 1);
        inform("pram-loan", birth);
        resident.await(entries -> entries.getFirst().rights().size() == 2);
        awaitToldUpTo(2);
        clock.advance(Duration.ofHours(1));
        ConsentWire.beats(TestClock.START.plus(Duration.ofHours(1)).plus(BOUND));
        inform("night-light", birth);

        APP.awaitHeard(subscriber, 3);
        assertThat(APP.heardOf(subscriber)).extracting(Notification::getCursor).containsExactly(1L, 3L);
        assertThat(ToldUses.await(birth, Act.SENT, 5))
                .filteredOn(use -> use.getBasis() == Basis.CONSENT)
                .extracting(use -> use.getDecisions().size())
                .containsExactlyInAnyOrder(1, 3);
        assertThat(APP.reads(subscriber, "").statusCode(200).extract().<List<Integer>>path("notifications.cursor"))
                .containsExactly(3);
    }

    @Test
    void whoNeverSaidYesIsPassedOverAlsoAfterAYes() {
        tell();
        awaitToldUpTo(1);
        says(1, ConsentState.GIVEN);
        tell();

        APP.awaitHeard(subscriber, 2);
        assertThat(APP.heardOf(subscriber)).extracting(Notification::getCursor).containsExactly(2L);
    }

    @Test
    void afterAWithdrawalNothingIsPushedWhateverComesLate() {
        says(2, ConsentState.WITHDRAWN);
        says(1, ConsentState.GIVEN);
        says(3, ConsentState.WITHDRAWN);
        tell();
        awaitToldUpTo(1);

        assertThat(APP.heardOf(subscriber)).isEmpty();
    }

    @Test
    void whileNobodyKnowsWhatWasSaidLastItWaits() {
        says(1, ConsentState.GIVEN);
        clock.advance(BOUND);
        tell();
        assertThat(pushes.next(100)).as("decided").isZero();
        assertThat(position(subscriber)).as("held back").isZero();

        ConsentWire.beats(TestClock.START.plus(BOUND).plus(BOUND));

        APP.awaitHeard(subscriber, 1);
    }

    @Test
    void whoUnlinkedHearsNothing() {
        says(1, ConsentState.GIVEN);
        resident.asked().contentType("application/json").delete("/me/apps/city-app");
        tell();
        FeedClient other = new FeedClient();
        UUID marker = APP.links(other);
        tell(other);
        await().until(() -> position(marker) == 1);

        assertThat(APP.heardOf(subscriber)).isEmpty();
    }

    private void says(long version, ConsentState state) {
        ConsentWire.says(resident.resident(), version, state);
        await().until(() -> knownVersion() >= version);
    }

    private long knownVersion() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "SELECT coalesce(max(version), 0) FROM push_consent WHERE resident_id = ?1", Long.class)
                .setParameter(1, resident.resident())
                .getResultStream()
                .mapToLong(version -> ((Number) version).longValue())
                .sum());
    }

    private Decision tell() {
        return tell(resident);
    }

    private Decision tell(FeedClient somebody) {
        int before = somebody.entries().size();
        Decision decision = Wire.wasteBags(somebody.resident()).build();
        send(decision);
        somebody.awaitEntries(before + 1);
        return decision;
    }

    private void inform(String right, UUID lifeEvent) {
        send(Wire.decision(resident.resident(), right, Kind.INFORMED)
                .setLifeEventId(lifeEvent)
                .build());
    }

    private static void send(Decision decision) {
        TopicProbe.send("grants", decision.getAddressee().toString(), decision);
    }

    private void awaitToldUpTo(long position) {
        await().until(() -> position(subscriber) == position);
    }

    private long position(UUID link) {
        return QuarkusTransaction.requiringNew()
                .call(() -> links.findByIdOptional(link).map(LinkRow::position).orElse(-1L));
    }
}
