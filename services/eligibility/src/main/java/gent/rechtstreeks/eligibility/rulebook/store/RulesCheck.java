package gent.rechtstreeks.eligibility.rulebook.store;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the rulebook in force does not load here: this pod assesses nothing rather than by another one. */
@Readiness
class RulesCheck implements HealthCheck {

    private final Shelf shelf;

    RulesCheck(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("rules are loaded")
                .status(shelf.lastInForce().isPresent())
                .build();
    }
}
