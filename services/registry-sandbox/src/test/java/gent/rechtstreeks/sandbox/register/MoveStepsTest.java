package gent.rechtstreeks.sandbox.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.sandbox.population.MoveStage;
import gent.rechtstreeks.sandbox.population.Status;
import gent.rechtstreeks.sandbox.population.store.MoveVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveStepsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant BEFORE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NOW = BEFORE.plusSeconds(60);
    private static final Map<String, MoveStep> STEPS = Map.of(
            "declare", new MoveStep.Declaration(),
            "confirm", new MoveStep.Confirmation(),
            "refuse", new MoveStep.Refusal(),
            "annul", new MoveStep.Annulment(),
            "correct", new MoveStep.Correction(DAY.plusDays(1)));

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCED, VALID, declare, DECLARED, VALID",
        "ANNOUNCED, CORRECTED, declare, DECLARED, VALID",
        "ANNOUNCED, VALID, confirm, CONFIRMED, VALID",
        "ANNOUNCED, VALID, annul, ANNOUNCED, ANNULLED",
        "DECLARED, VALID, confirm, CONFIRMED, VALID",
        "DECLARED, VALID, refuse, DECLARED, REFUSED",
        "DECLARED, CORRECTED, refuse, DECLARED, REFUSED",
        "DECLARED, CORRECTED, annul, DECLARED, ANNULLED",
        "CONFIRMED, VALID, annul, CONFIRMED, ANNULLED"
    })
    void aStepBringsTheNextVersionOnTheSameDay(
            MoveStage stage, Status status, String step, MoveStage nextStage, Status nextStatus) {
        assertThat(MoveSteps.next(last(stage, status), STEPS.get(step), NOW))
                .contains(new MoveVersion(nextStage, nextStatus, DAY, NOW));
    }

    @ParameterizedTest
    @CsvSource({"ANNOUNCED, VALID", "DECLARED, CORRECTED", "CONFIRMED, VALID"})
    void aCorrectionChangesTheDayAndLeavesTheStage(MoveStage stage, Status status) {
        assertThat(MoveSteps.next(last(stage, status), STEPS.get("correct"), NOW))
                .contains(new MoveVersion(stage, Status.CORRECTED, DAY.plusDays(1), NOW));
        assertThat(MoveSteps.next(last(stage, status), new MoveStep.Correction(DAY), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DECLARED, VALID, declare",
        "CONFIRMED, VALID, declare",
        "CONFIRMED, CORRECTED, confirm",
        "DECLARED, REFUSED, refuse",
        "CONFIRMED, ANNULLED, annul"
    })
    void whatWasSaidAlreadyIsNoNews(MoveStage stage, Status status, String step) {
        assertThat(MoveSteps.next(last(stage, status), STEPS.get(step), NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCED, VALID, refuse",
        "CONFIRMED, VALID, refuse",
        "DECLARED, REFUSED, declare",
        "DECLARED, REFUSED, confirm",
        "DECLARED, REFUSED, annul",
        "DECLARED, REFUSED, correct",
        "ANNOUNCED, ANNULLED, declare",
        "DECLARED, ANNULLED, confirm",
        "DECLARED, ANNULLED, refuse",
        "CONFIRMED, ANNULLED, correct"
    })
    void whatMakesNoSenseIsRefused(MoveStage stage, Status status, String step) {
        assertThatThrownBy(() -> MoveSteps.next(last(stage, status), STEPS.get(step), NOW))
                .isInstanceOf(EventClosed.class);
    }

    private static MoveVersion last(MoveStage stage, Status status) {
        return new MoveVersion(stage, status, DAY, BEFORE);
    }
}
