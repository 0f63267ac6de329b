package gent.rechtstreeks.kit.crash;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.kit.testing.HaltedProcess;
import org.junit.jupiter.api.Test;

class LastResortTest {

    private final LastResort lastResort = new HaltedProcess();

    @Test
    void aBrokenMachineEndsTheProcess() {
        assertThatThrownBy(() -> lastResort.endIfBroken(new OutOfMemoryError()))
                .isInstanceOf(HaltedProcess.Halted.class);
        assertThatThrownBy(() -> lastResort.endIfBroken(new IllegalStateException(new InternalError())))
                .isInstanceOf(HaltedProcess.Halted.class);
    }

    @Test
    void aFaultOfTheWorkDoesNot() {
        assertThatCode(() -> lastResort.endIfBroken(new StackOverflowError())).doesNotThrowAnyException();
        assertThatCode(() -> lastResort.endIfBroken(new AssertionError())).doesNotThrowAnyException();
        assertThatCode(() -> lastResort.endIfBroken(new IllegalStateException()))
                .doesNotThrowAnyException();
    }
}
