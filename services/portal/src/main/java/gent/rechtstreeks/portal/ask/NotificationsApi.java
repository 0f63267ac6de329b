package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What notifications answers to a resident. */
@RegisterRestClient(configKey = "notifications")
@Path("/")
public interface NotificationsApi {

    @GET
    @Path("feed")
    Uni<FeedPage> feed(@BeanParam Caller caller, @QueryParam("after") String after, @QueryParam("limit") int limit);

    @GET
    @Path("feed/unread")
    Uni<Unread> unread(@BeanParam Caller caller);

    @GET
    @Path("me/preferences")
    Uni<Preferences> preferences(@BeanParam Caller caller);

    /** How many entries wait to be read. */
    record Unread(int unread) {}

    /** The language that the resident reads. */
    record Preferences(String language) {}
}
