package gent.rechtstreeks.consent.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.consent.testing.Citizen;
import gent.rechtstreeks.consent.testing.Staff;
import gent.rechtstreeks.consent.testing.Told;
import gent.rechtstreeks.consents.ConsentState;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.residents.Resident;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class MergeArrivesTest {

    private static final String PUSH = "push-messages";

    @Inject
    TestClock clock;

    private final Citizen survivor = new Citizen();
    private final Citizen younger = new Citizen();

    @AfterEach
    void backToToday() {
        clock.set(TestClock.START);
    }

    @Test
    void aYesOfTheYoungerDoesNotCountForTheSurvivor() {
        younger.says(PUSH, "GIVEN").statusCode(200);

        merge(younger, survivor, 2);

        ResidentConsents told = Told.await(younger.id(), 2);
        assertThat(told.getPurposes()).isEmpty();
        assertThat(told.getSupersededBy()).isEqualTo(survivor.id());
        assertThat(survivor.state(PUSH)).isEqualTo("NOT_ASKED");
        assertThat(Told.all(survivor.id())).isEmpty();
        assertThat(Staff.audit(younger.id()).getBoolean("chain.whole")).isTrue();
    }

    @Test
    void aYesOfTheSurvivorStandsUnlessTheYoungerSaidNoLater() {
        survivor.says(PUSH, "GIVEN").statusCode(200);
        survivor.says("suggestions", "GIVEN").statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        younger.says("suggestions", "REFUSED").statusCode(200);

        merge(younger, survivor, 2);

        ResidentConsents told = Told.await(survivor.id(), 3);
        assertThat(Told.state(told, PUSH)).isEqualTo(ConsentState.GIVEN);
        assertThat(Told.state(told, "suggestions")).isEqualTo(ConsentState.RE_ASK);
    }

    @Test
    void anObjectionOfEitherCounts() {
        younger.asked().put("/me/objection").then().statusCode(200);

        merge(younger, survivor, 2);

        assertThat(Told.await(survivor.id(), 1).getObjection()).isNotNull();
        assertThat(survivor.overview().getBoolean("objection.objects")).isTrue();
    }

    @Test
    void whoIsStillLoggedInAsTheYoungerSpeaksForTheSurvivor() {
        younger.says(PUSH, "REFUSED").statusCode(200);
        merge(younger, survivor, 2);
        Told.await(younger.id(), 2);

        younger.says("suggestions", "GIVEN").statusCode(200);

        assertThat(Told.state(Told.await(survivor.id(), 1), "suggestions")).isEqualTo(ConsentState.GIVEN);
        assertThat(survivor.state("suggestions")).isEqualTo("GIVEN");
        assertThat(younger.state("suggestions")).isEqualTo("GIVEN");
    }

    @Test
    void aDuplicateAndAnOlderVersionLateChangeNothing() {
        Citizen former = new Citizen();
        younger.says(PUSH, "GIVEN").statusCode(200);
        merge(younger, survivor, 3);
        Told.await(younger.id(), 2);

        merge(younger, survivor, 3);
        merge(younger, former, 2);
        awaitRefusalBehind(younger);

        assertThat(Told.all(younger.id())).hasSize(2);
        younger.says("suggestions", "GIVEN").statusCode(200);
        assertThat(former.state("suggestions")).isEqualTo("NOT_ASKED");
        assertThat(survivor.state("suggestions")).isEqualTo("GIVEN");
    }

    @Test
    void aChainOfMergesEndsAtTheLastSurvivorAndNeverInARing() {
        Citizen last = new Citizen();
        younger.says(PUSH, "GIVEN").statusCode(200);
        survivor.says(PUSH, "GIVEN").statusCode(200);
        merge(younger, survivor, 2);
        Told.await(younger.id(), 2);
        merge(survivor, last, 2);
        Told.await(survivor.id(), 2);

        assertThat(Staff.awaitDeadLetter(merge(last, younger, 2))).isEqualTo("residents merged in a ring");

        younger.says(PUSH, "REFUSED").statusCode(200).body("state", equalTo("REFUSED"));
        assertThat(last.state(PUSH)).isEqualTo("REFUSED");
    }

    @Test
    void whatMakesNoSenseIsADeadLetter() {
        assertThat(Staff.awaitDeadLetter(merge(younger, younger, 2))).isEqualTo("a resident who supersedes itself");
        assertThat(Staff.awaitDeadLetter(merge(younger, survivor, 0))).isEqualTo("a version below 1");
        String key = younger.id().toString();
        Envelope broken = TopicProbe.sendBytes("residents", key, new byte[] {1, 2, 3}, TopicProbe.envelope(key, null));
        assertThat(Staff.awaitDeadLetter(broken)).isNotBlank();
    }

    /** What is refused came behind all that was sent of this resident before, so that is done. */
    private static void awaitRefusalBehind(Citizen citizen) {
        Staff.awaitDeadLetter(merge(citizen, citizen, 9));
    }

    private static Envelope merge(Citizen younger, Citizen survivor, long version) {
        Resident merged = Resident.newBuilder()
                .setResidentId(younger.id())
                .setVersion(version)
                .setSupersededBy(survivor.id())
                .setRecordedAt(Instant.parse("2026-03-02T08:59:59Z"))
                .build();
        return TopicProbe.send("residents", younger.id().toString(), merged);
    }
}
