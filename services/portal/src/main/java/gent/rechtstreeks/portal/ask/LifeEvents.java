package gent.rechtstreeks.portal.ask;

import gent.rechtstreeks.portal.ask.LifeEventsApi.LifeEventList;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What happened to a resident, the newest first. */
@ApplicationScoped
public class LifeEvents {

    private final LifeEventsApi lifeEvents;
    private final Parts parts;

    LifeEvents(@RestClient LifeEventsApi lifeEvents, Parts parts) {
        this.lifeEvents = lifeEvents;
        this.parts = parts;
    }

    public Uni<Part<List<LifeEvent>>> of(Caller caller) {
        return parts.of(
                Service.LIFE_EVENTS,
                lifeEvents
                        .lifeEvents(caller, caller.getLanguage())
                        .map(LifeEventList::lifeEvents)
                        .onFailure(LifeEvents::isOlder)
                        .transform(IllegalStateException::new));
    }

    /** A service of before this list does not find it: that is no reason to show no page. */
    private static boolean isOlder(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == 404;
    }
}
