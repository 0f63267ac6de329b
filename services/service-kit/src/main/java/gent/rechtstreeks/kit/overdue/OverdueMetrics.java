package gent.rechtstreeks.kit.overdue;

import gent.rechtstreeks.kit.arrive.DatabaseFault;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;

/** How many are overdue at each place; no number while the database does not answer. */
@ApplicationScoped
class OverdueMetrics implements MeterBinder {

    private final Overdue overdue;

    OverdueMetrics(Overdue overdue) {
        this.overdue = overdue;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        overdue.watched().forEach(place -> Gauge.builder("rechtstreeks.overdue", () -> count(place))
                .description("What has waited longer than it may")
                .tag("place", place.name())
                .register(registry));
    }

    private double count(WaitingPlace place) {
        try {
            return overdue.count(place);
        } catch (DatabaseFault unknown) {
            return Double.NaN;
        }
    }
}
