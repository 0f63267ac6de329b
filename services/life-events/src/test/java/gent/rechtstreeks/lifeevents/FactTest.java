package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.notified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.facts.State;
import gent.rechtstreeks.kit.testing.ToldUses;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FactTest extends ComponentTest {

    private static final String SOURCE = "social-security-bank";

    private final Person anna = newAdult();
    private UUID annaId;

    @BeforeEach
    void annaIsKnown() {
        AuthenticSources.live(household(GHENT, anna));
        arrives(notified(eventId, 1, anna));
        annaId = published(eventId, 1).getBirth().getParents().getFirst().getResidentId();
    }

    @Test
    void whatTheSourceKnowsIsToldWithItsOrigin() {
        AuthenticSources.status(anna, true);
        Envelope sent = send(question("increased-reimbursement", "waste-bags"));

        Fact fact = answer(1);

        assertThat(fact.getState()).isEqualTo(State.KNOWN);
        assertThat(fact.getBooleanValue()).isTrue();
        assertThat(fact.getValidFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(fact.getValidUntil()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(fact.getSource()).isEqualTo("social-security-bank");
        assertThat(fact.getAsOf()).isEqualTo(Instant.parse("2026-03-02T08:59:00Z"));
        assertThat(fact.getLegalBasis()).contains("machtiging", "KSZ");
        assertThat(fact.getLifeEventId()).isEqualTo(Birth.lifeEventId(eventId));
        assertThat(TopicProbe.envelopes("facts"))
                .filteredOn(envelope -> annaId.toString().equals(envelope.subject()))
                .singleElement()
                .satisfies(envelope -> assertThat(envelope.causationId()).isEqualTo(sent.id()));
        assertThat(stations(eventId)).contains("fact-asked", "fact-answered");
    }

    @Test
    void whatTheSourceWasAskedIsToldAsAUseOfAnnasDataAndWhatWasKnownIsNot() {
        AuthenticSources.status(anna, true);
        send(question("increased-reimbursement", "waste-bags"));
        answer(1);
        send(question("increased-reimbursement", "waste-bags"));
        send(question("increased-reimbursement", "parking-permit"));
        await().until(() -> answers().size() == 3);

        assertThat(ToldUses.await(Birth.lifeEventId(eventId), Act.READ, 2))
                .filteredOn(use -> use.getSource().equals("social-security-bank"))
                .singleElement()
                .satisfies(use -> {
                    assertThat(use.getResidents()).containsExactly(annaId);
                    assertThat(use.getPurpose()).isEqualTo("waste-bags");
                    assertThat(use.getReference()).contains("machtiging", "KSZ");
                });
    }

    @Test
    void noIsAnAnswerToo() {
        AuthenticSources.status(anna, false);
        send(question("increased-reimbursement", "waste-bags"));
        assertThat(answer(1).getBooleanValue()).isFalse();
    }

    @Test
    void noDataIsToldAsNoDataAndNeverAsFalse() {
        AuthenticSources.noStatus(anna);
        send(question("increased-reimbursement", "waste-bags"));
        Fact fact = answer(1);
        assertThat(fact.getState()).isEqualTo(State.NO_DATA);
        assertThat(fact.getAsOf()).isAfterOrEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(fact.getBooleanValue()).isNull();
    }

    @Test
    void withoutAGroundTheSourceIsNotAsked() {
        AuthenticSources.status(anna, true);
        send(question("increased-reimbursement", "parking-permit"));

        Fact fact = answer(1);

        assertThat(fact.getState()).isEqualTo(State.NOT_ALLOWED);
        assertThat(fact.getBooleanValue()).isNull();
        assertThat(AuthenticSources.timesAsked(SOURCE, anna)).isZero();
    }

    @Test
    void whatIsKnownIsAnsweredWithoutAskingTheSourceAgain() {
        AuthenticSources.status(anna, true);
        send(question("increased-reimbursement", "waste-bags"));
        answer(1);
        send(question("increased-reimbursement", "waste-bags"));

        await().until(() -> answers().size() == 2);

        assertThat(answers()).extracting(Fact::getVersion).containsExactly(1L, 1L);
        assertThat(AuthenticSources.timesAsked(SOURCE, anna)).isEqualTo(1);
    }

    @Test
    void theSameQuestionAThousandTimesIsAnsweredOnce() {
        AuthenticSources.status(anna, true);
        FactRequest question = question("increased-reimbursement", "waste-bags");
        TopicProbe.together(() -> IntStream.range(0, 1000).forEach(again -> send(question)));
        FactRequest last = question("increased-reimbursement", "parking-permit");
        send(last);

        await().until(() -> answers().stream().anyMatch(fact -> fact.getState() == State.NOT_ALLOWED));

        assertThat(answers()).hasSize(2);
    }

    @Test
    void whileTheSourceIsDownTheQuestionStaysOpenAndIsAnsweredLater() {
        AuthenticSources.status(anna, false);
        AuthenticSources.down(SOURCE, true);
        try {
            send(question("increased-reimbursement", "waste-bags"));
            awaitStation(eventId, "fact-asked");
            await().until(() -> AuthenticSources.timesAsked(SOURCE, anna) > 0);
            assertThat(answers()).isEmpty();
        } finally {
            AuthenticSources.down(SOURCE, false);
        }

        whileTimeGoesBy("the answer is told", () -> answers().size() == 1);
        assertThat(answer(1).getBooleanValue()).isFalse();
    }

    @Test
    void ofWhomTheSourceSaysNothingNothingIsTold() {
        send(question("increased-reimbursement", "waste-bags"));
        await().until(() -> AuthenticSources.timesAsked(SOURCE, anna) > 0);
        assertThat(answers()).isEmpty();

        AuthenticSources.status(anna, true);
        whileTimeGoesBy("the answer is told", () -> answers().size() == 1);
        assertThat(answer(1).getBooleanValue()).isTrue();
    }

    @Test
    void aQuestionAboutAStrangerIsADeadLetterAndOthersAreAnswered() {
        AuthenticSources.status(anna, true);
        FactRequest stranger = FactRequest.newBuilder(question("increased-reimbursement", "waste-bags"))
                .setResidentId(UUID.randomUUID())
                .build();
        TopicProbe.send("fact-requests", annaId.toString(), stranger);
        send(question("increased-reimbursement", "waste-bags"));
        assertThat(answer(1).getState()).isEqualTo(State.KNOWN);
    }

    private Envelope send(FactRequest question) {
        return TopicProbe.send("fact-requests", annaId.toString(), question);
    }

    private Fact answer(long version) {
        return TopicProbe.await(
                "facts", Fact.class, fact -> fact.getResidentId().equals(annaId) && fact.getVersion() == version);
    }

    private List<Fact> answers() {
        return TopicProbe.all("facts", Fact.class).stream()
                .filter(fact -> fact.getResidentId().equals(annaId))
                .toList();
    }

    private FactRequest question(String fact, String purpose) {
        return FactRequest.newBuilder()
                .setRequestId(UUID.randomUUID())
                .setResidentId(annaId)
                .setFact(fact)
                .setPurpose(purpose)
                .setOn(LocalDate.of(2026, 3, 1))
                .setLifeEventId(Birth.lifeEventId(eventId))
                .setRequestedAt(Instant.parse("2026-03-02T09:00:00Z"))
                .build();
    }
}
