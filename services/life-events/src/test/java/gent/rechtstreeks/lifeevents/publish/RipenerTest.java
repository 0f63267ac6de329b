package gent.rechtstreeks.lifeevents.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.lifeevents.hold.store.HeldEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class RipenerTest {

    @Test
    void aBatchThatIsStaleAgainAndAgainIsHalved() {
        assertThat(Ripener.isStaleAgainAndAgain(List.of(tried(0), tried(2)))).isFalse();
        assertThat(Ripener.isStaleAgainAndAgain(List.of(tried(0), tried(3)))).isTrue();
    }

    private static HeldEvent tried(int attempts) {
        return new HeldEvent(null, null, null, attempts);
    }
}
