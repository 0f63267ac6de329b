package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.client.SseEvent;

/** What comes to the resident's feed, as long as somebody listens. */
@RegisterRestClient(configKey = "live")
@Path("feed/live")
public interface LiveApi {

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    Multi<SseEvent<String>> listen(
            @BeanParam Caller caller, @HeaderParam("Last-Event-ID") String last, @QueryParam("after") String cursor);
}
