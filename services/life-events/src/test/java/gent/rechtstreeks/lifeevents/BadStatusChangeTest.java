package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.testing.WireStatusChanges.changed;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import gent.rechtstreeks.lifeevents.testing.DeadLetters;
import gent.rechtstreeks.lifeevents.testing.WireStatusChanges;
import gent.rechtstreeks.registry.statuses.StatusChange;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad change of status becomes a dead letter with its reason, and the partition moves on. */
@QuarkusTest
class BadStatusChangeTest extends AskedFacts {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @BeforeEach
    void annaHasTheStatusThisYear() {
        AuthenticSources.status(anna, true, "2026-01-01", "2027-01-01");
        asks(LocalDate.of(2026, 3, 1));
        told(annaId, 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badChanges")
    void aBadChangeIsADeadLetterAndTheNextOneIsAsked(String reason, UnaryOperator<StatusChange.Builder> spoil) {
        Envelope bad =
                tells(spoil.apply(WireStatusChanges.builder(change, anna, DAY)).build());
        theNextOneIsAsked();
        assertThat(DeadLetters.reason(bad)).isEqualTo(reason);
    }

    static Stream<Arguments> badChanges() {
        return Stream.of(
                bad("no event id", one -> one.setEventId(" ")),
                bad("no fact", one -> one.setFact("")),
                bad("INSZ of a person has a wrong checksum", one -> one.setInsz("90610100156")),
                bad("INSZ of a person is not eleven digits", one -> one.setInsz("9061010015")),
                bad("an INSZ that is not synthetic, outside production", one -> one.setInsz("00012556777")),
                bad(
                        "a change further ahead than any source announces",
                        one -> one.setChangedOn(LocalDate.of(2036, 1, 1))),
                bad(
                        "a change longer ago than any right reaches back",
                        one -> one.setChangedOn(LocalDate.of(2020, 1, 1))));
    }

    @Test
    void bytesThatAreNoRecordAreADeadLetter() {
        Envelope bad = TopicProbe.sendBytes(
                "registry.statuses",
                change,
                "not avro".getBytes(StandardCharsets.UTF_8),
                TopicProbe.envelope(change, null));
        theNextOneIsAsked();
        assertThat(DeadLetters.reason(bad)).isNotBlank();
    }

    private void theNextOneIsAsked() {
        AuthenticSources.status(anna, false, "2026-05-01", "2027-01-01");
        tells(changed(change + "-next", anna, DAY));
        assertThat(told(annaId, 2).getBooleanValue()).isFalse();
    }

    private static Arguments bad(String reason, UnaryOperator<StatusChange.Builder> spoil) {
        return Arguments.of(reason, spoil);
    }
}
