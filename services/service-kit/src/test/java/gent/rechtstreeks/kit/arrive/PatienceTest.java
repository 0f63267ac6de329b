package gent.rechtstreeks.kit.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final Patience patience = new Patience(Clock.systemUTC());
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void waitsUntilTheWorldIsBack() {
        patience.insist(() -> failUntil(3, "08006"));

        assertThat(tries).hasValue(3);
        assertThat(patience.isWaiting()).isFalse();
    }

    @Test
    void triesAgainWhenTransactionsMet() {
        patience.insist(() -> failUntil(4, "40P01"));

        assertThat(tries).hasValue(4);
    }

    @Test
    void throwsAFaultOfTheWorkAtOnce() {
        assertThatThrownBy(() -> patience.insist(() -> failUntil(2, "23505"))).isInstanceOf(DatabaseFault.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void isNotReadyWhileItWaits() {
        AtomicBoolean waitedOnce = new AtomicBoolean();
        Thread watcher = Thread.ofVirtual().start(() -> {
            while (!waitedOnce.get() && tries.get() < 5) {
                waitedOnce.compareAndSet(false, patience.isWaiting());
                Thread.onSpinWait();
            }
        });

        patience.insist(() -> failUntil(5, "08001"));
        watcher.interrupt();

        assertThat(waitedOnce).isTrue();
    }

    @Test
    void givesUpWhenTheServiceStops() {
        assertThat(patience.isStopping()).isFalse();

        patience.stop(new ShutdownEvent());

        assertThat(patience.isStopping()).isTrue();
        assertThatThrownBy(() -> patience.insist(() -> failUntil(100, "08006"))).isInstanceOf(DatabaseFault.class);
    }

    private void failUntil(int success, String state) {
        if (tries.incrementAndGet() < success) {
            throw new DatabaseFault(new SQLException("down", state));
        }
    }
}
