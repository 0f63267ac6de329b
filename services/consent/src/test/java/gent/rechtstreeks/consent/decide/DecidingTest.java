package gent.rechtstreeks.consent.decide;

import static gent.rechtstreeks.consent.decide.Asked.DECIDING;
import static gent.rechtstreeks.consent.decide.Asked.NOW;
import static gent.rechtstreeks.consent.decide.Asked.in;
import static gent.rechtstreeks.consent.decide.Asked.version;
import static gent.rechtstreeks.consent.decide.Asked.wish;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.consent.decide.Verdict.AgreementChanged;
import gent.rechtstreeks.consent.decide.Verdict.NeverGiven;
import gent.rechtstreeks.consent.decide.Verdict.Recorded;
import gent.rechtstreeks.consent.decide.Verdict.Unchanged;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DecidingTest {

    private static final Optional<Consent> NOTHING = Optional.empty();

    @Test
    void aYesCountsAtOnceAndForTheTermOfTheAgreement() {
        Consent given = recorded(decide(NOTHING, Answer.GIVEN, 1));

        assertThat(given.state()).isEqualTo(State.GIVEN);
        assertThat(given.effectiveAt()).isEqualTo(NOW.at());
        assertThat(given.until()).isEqualTo(Instant.parse("2027-03-02T09:00:00Z"));
        assertThat(given.agreementHash()).isEqualTo("h1");
    }

    @Test
    void aNoIsRecordedToo() {
        Consent refused = recorded(decide(NOTHING, Answer.REFUSED, 1));

        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(refused.until()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            mode = Mode.EXCLUDE,
            names = {"REFUSED", "WITHDRAWN"})
    void whatWasGivenOnceCanBeWithdrawnAndTakesEffectWithinTheBound(State before) {
        Consent withdrawn = recorded(decide(Optional.of(in(before)), Answer.WITHDRAWN, 1));

        assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
        assertThat(withdrawn.effectiveAt()).isEqualTo(NOW.at().plus(Duration.ofSeconds(10)));
    }

    @Test
    void whatWasNeverGivenCannotBeWithdrawn() {
        assertThat(decide(NOTHING, Answer.WITHDRAWN, 1)).isEqualTo(new NeverGiven());
        assertThat(decide(Optional.of(in(State.REFUSED)), Answer.WITHDRAWN, 1)).isEqualTo(new NeverGiven());
    }

    @Test
    void theSameAnswerAgainChangesNothing() {
        for (Answer answer : Answer.values()) {
            Consent said = in(State.valueOf(answer.name()));

            assertThat(decide(Optional.of(said), answer, 1)).isEqualTo(new Unchanged(said));
        }
    }

    @Test
    void aNoAfterAYesIsAWithdrawal() {
        Consent after = recorded(decide(Optional.of(in(State.GIVEN)), Answer.REFUSED, 1));

        assertThat(after.state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void whoReadAnotherVersionIsAskedAgainUnlessItIsANoAfterAYes() {
        Agreement asked = version(2, 2);
        Optional<Consent> given = Optional.of(in(State.GIVEN));

        assertThat(DECIDING.decide(NOTHING, asked, wish(Answer.GIVEN, 1), NOW)).isEqualTo(new AgreementChanged(2));
        assertThat(DECIDING.decide(NOTHING, asked, wish(Answer.REFUSED, 3), NOW))
                .isEqualTo(new AgreementChanged(2));
        assertThat(recorded(DECIDING.decide(given, asked, wish(Answer.WITHDRAWN, 1), NOW))
                        .state())
                .isEqualTo(State.WITHDRAWN);
        assertThat(recorded(DECIDING.decide(given, asked, wish(Answer.REFUSED, 1), NOW))
                        .state())
                .isEqualTo(State.WITHDRAWN);
    }

    @Test
    void aYesToANewerTextIsANewYes() {
        Consent after =
                recorded(DECIDING.decide(Optional.of(in(State.GIVEN)), version(2, 1), wish(Answer.GIVEN, 2), NOW));

        assertThat(after.agreementVersion()).isEqualTo(2);
        assertThat(after.agreementHash()).isEqualTo("h2");
    }

    private static Verdict decide(Optional<Consent> current, Answer answer, int version) {
        return DECIDING.decide(current, version(1, 1), wish(answer, version), NOW);
    }

    private static Consent recorded(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Recorded.class);
        return ((Recorded) verdict).after();
    }
}
