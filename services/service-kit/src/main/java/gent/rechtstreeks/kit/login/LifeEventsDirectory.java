package gent.rechtstreeks.kit.login;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The directory that life-events keeps. */
@ApplicationScoped
@DefaultBean
class LifeEventsDirectory implements ResidentDirectory {

    /** A number that cannot be one (400) is as unknown as one that belongs to nobody (404). */
    private static final Set<Integer> REFUSED = Set.of(400, 404);

    private final LifeEventsApi lifeEvents;

    LifeEventsDirectory(@RestClient LifeEventsApi lifeEvents) {
        this.lifeEvents = lifeEvents;
    }

    @Override
    public Optional<UUID> find(String rrn) {
        try {
            return Optional.of(lifeEvents.resolve(new LifeEventsApi.Login(rrn)).residentId());
        } catch (WebApplicationException answer) {
            if (REFUSED.contains(answer.getResponse().getStatus())) {
                return Optional.empty();
            }
            throw new DirectoryUnavailable(answer);
        } catch (RuntimeException silence) {
            throw new DirectoryUnavailable(silence);
        }
    }
}
