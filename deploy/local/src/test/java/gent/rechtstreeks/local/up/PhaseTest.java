package gent.rechtstreeks.local.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.local.StackException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PhaseTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), new Ink(false));

    @Test
    void saysWhatIsReadyAndWhere() {
        new Phase("Storage", 2).add("Kafka", () -> "127.0.0.1:19092").run(progress);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsSubsequence("Storage", "✓ Kafka", " s  127.0.0.1:19092");
    }

    @Test
    void theFirstFailureEndsThePhaseThoughOthersStillStart() {
        CountDownLatch never = new CountDownLatch(1);
        Phase phase = new Phase("Storage", 2).add("slow", () -> waitFor(never)).add("broken", () -> {
            throw new StackException("It broke.");
        });

        assertThatThrownBy(() -> phase.run(progress)).hasMessage("It broke.");
    }

    private static String waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted.", e);
        }
    }
}
