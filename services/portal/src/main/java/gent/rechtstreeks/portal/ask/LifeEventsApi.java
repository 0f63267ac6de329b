package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What life-events answers to a resident of what happened to them. */
@RegisterRestClient(configKey = "life-events")
@Path("me/life-events")
public interface LifeEventsApi {

    @GET
    Uni<LifeEventList> lifeEvents(@BeanParam Caller caller, @QueryParam("language") String language);

    /** The newest first. */
    record LifeEventList(List<LifeEvent> lifeEvents) {

        public LifeEventList {
            lifeEvents = List.copyOf(lifeEvents);
        }
    }
}
