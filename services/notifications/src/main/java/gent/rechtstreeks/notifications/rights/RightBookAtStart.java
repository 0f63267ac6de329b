package gent.rechtstreeks.notifications.rights;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the rights when the service starts: with one that lacks a text it does not. */
@ApplicationScoped
class RightBookAtStart {

    @Produces
    @Singleton
    RightBook rights() {
        return RightFiles.ofTheService();
    }

    void atStart(@Observes StartupEvent event, RightBook rights) {
        if (rights.names().isEmpty()) {
            throw new IllegalStateException("There are no rights to tell of");
        }
    }
}
