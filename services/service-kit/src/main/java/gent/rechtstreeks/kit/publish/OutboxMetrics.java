package gent.rechtstreeks.kit.publish;

import gent.rechtstreeks.kit.arrive.DatabaseFault;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How much waits in the outbox, and how long the oldest has waited; no number while the database does not answer. */
@ApplicationScoped
class OutboxMetrics implements MeterBinder {

    private final Backlog backlog;
    private final Clock clock;

    OutboxMetrics(Backlog backlog, Clock clock) {
        this.backlog = backlog;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("rechtstreeks.outbox.unsent", () -> orNothing(backlog::rows))
                .description("Messages that wait in the outbox")
                .register(registry);
        Gauge.builder("rechtstreeks.outbox.oldest.age", () -> orNothing(this::age))
                .description("How long the oldest message in the outbox has waited")
                .baseUnit("seconds")
                .register(registry);
    }

    private double age() {
        return backlog.oldest()
                .map(oldest -> Duration.between(oldest.since(), clock.instant()))
                .orElse(Duration.ZERO)
                .toSeconds();
    }

    private static double orNothing(DoubleSupplier number) {
        try {
            return number.getAsDouble();
        } catch (DatabaseFault unknown) {
            return Double.NaN;
        }
    }
}
