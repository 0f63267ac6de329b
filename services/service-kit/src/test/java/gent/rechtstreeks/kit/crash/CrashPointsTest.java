package gent.rechtstreeks.kit.crash;

import static org.assertj.core.api.Assertions.assertThatCode;

import gent.rechtstreeks.kit.testing.TestKitConfig;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That an armed point kills is shown by the journeys, where there is a process to kill. */
class CrashPointsTest {

    @Test
    void anUnarmedPointDoesNothing() {
        CrashPoints points = new CrashPoints(new TestKitConfig(Optional.empty()));

        assertThatCode(() -> points.reach("assessments.before-commit")).doesNotThrowAnyException();
    }

    @Test
    void anotherPointThanTheArmedOneDoesNothing() {
        CrashPoints points = new CrashPoints(new TestKitConfig(Optional.of("outbox.after-send:2")));

        assertThatCode(() -> points.reach("assessments.before-commit")).doesNotThrowAnyException();
        assertThatCode(() -> points.reach("outbox.after-send")).doesNotThrowAnyException();
    }
}
