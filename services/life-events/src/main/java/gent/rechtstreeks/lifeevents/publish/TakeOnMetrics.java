package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.lifeevents.takeon.Progress;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** How many households and residents this pod has taken on. */
@ApplicationScoped
class TakeOnMetrics {

    private final Counter households;
    private final Counter residents;

    TakeOnMetrics(MeterRegistry registry) {
        this.households = Counter.builder("rechtstreeks.take.on.households")
                .description("Households that a take-on made known")
                .register(registry);
        this.residents = Counter.builder("rechtstreeks.take.on.residents")
                .description("Residents that a take-on made known")
                .register(registry);
    }

    void count(Progress before, Progress after) {
        households.increment(after.households() - before.households());
        residents.increment(after.residents() - before.residents());
    }
}
