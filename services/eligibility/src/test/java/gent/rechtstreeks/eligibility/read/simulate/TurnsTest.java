package gent.rechtstreeks.eligibility.read.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns(1);

    @Test
    void whoFindsNoTurnIsToldToComeBack() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> turns.with(() -> held(begun, end)));
        begun.await();

        HttpProblem refused = catchThrowableOfType(HttpProblem.class, () -> turns.with(() -> "second"));
        end.countDown();

        assertThat(refused.getStatusCode()).isEqualTo(503);
        assertThat(refused.getHeaders()).containsKey("Retry-After");
        assertThat(first.join()).isEqualTo("first");
        assertThat(turns.with(() -> "third")).isEqualTo("third");
    }

    @Test
    void aTurnThatFailsIsOverToo() {
        assertThatThrownBy(() -> turns.with(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(turns.with(() -> "next")).isEqualTo("next");
    }

    private static String held(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return "first";
    }
}
