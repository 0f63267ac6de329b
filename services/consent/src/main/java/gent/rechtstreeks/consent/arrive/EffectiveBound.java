package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.consent.ConsentConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Keeps the service from starting with a bound that residents were not promised (I3). */
@ApplicationScoped
class EffectiveBound {

    private static final Duration PROMISED = Duration.ofSeconds(10);

    private final ConsentConfig config;

    EffectiveBound(ConsentConfig config) {
        this.config = config;
    }

    void check(@Observes StartupEvent event) {
        require(config.effectiveWithin());
    }

    static void require(Duration bound) {
        if (bound.isNegative() || bound.compareTo(PROMISED) > 0) {
            throw new IllegalStateException("rechtstreeks.consent.effective-within is 10 seconds at most");
        }
    }
}
