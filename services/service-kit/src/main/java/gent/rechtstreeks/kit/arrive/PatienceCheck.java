package gent.rechtstreeks.kit.arrive;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while events wait for the database or the schema registry. */
@Readiness
class PatienceCheck implements HealthCheck {

    private final Patience patience;

    PatienceCheck(Patience patience) {
        this.patience = patience;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("events flow")
                .status(!patience.isWaiting())
                .build();
    }
}
