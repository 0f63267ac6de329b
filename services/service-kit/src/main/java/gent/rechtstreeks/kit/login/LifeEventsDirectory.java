package gent.rechtstreeks.kit.login;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The directory that life-events keeps. */
@ApplicationScoped
@DefaultBean
class LifeEventsDirectory implements ResidentDirectory {

    private final LifeEventsApi lifeEvents;

    LifeEventsDirectory(@RestClient LifeEventsApi lifeEvents) {
        this.lifeEvents = lifeEvents;
    }

    @Override
    public Optional<UUID> find(String rrn) {
        try {
            return Optional.of(lifeEvents.resolve(new LifeEventsApi.Login(rrn)).residentId());
        } catch (WebApplicationException answer) {
            if (answer.getResponse().getStatus() == 404) {
                return Optional.empty();
            }
            throw new DirectoryUnavailable(answer);
        } catch (ProcessingException silence) {
            throw new DirectoryUnavailable(silence);
        }
    }
}
