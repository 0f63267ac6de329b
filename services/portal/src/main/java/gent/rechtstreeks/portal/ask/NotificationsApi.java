package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What notifications answers to a resident. */
@RegisterRestClient(configKey = "notifications")
@Path("/")
public interface NotificationsApi {

    @GET
    @Path("feed")
    Uni<FeedPage> feed(
            @BeanParam Caller caller,
            @QueryParam("after") String after,
            @QueryParam("limit") int limit,
            @QueryParam("language") String language);

    @GET
    @Path("me/preferences")
    Uni<Preferences> preferences(@BeanParam Caller caller);

    @PUT
    @Path("me/preferences")
    Uni<Preferences> prefer(@BeanParam Caller caller, Choice choice);

    @GET
    @Path("me/apps")
    Uni<LinkedApps> apps(@BeanParam Caller caller);

    /** Ends the code before. */
    @POST
    @Path("me/apps/{app}/link-codes")
    Uni<LinkCode> linkCode(@BeanParam Caller caller, @PathParam("app") String app);

    @DELETE
    @Path("me/apps/{app}")
    Uni<Void> unlink(@BeanParam Caller caller, @PathParam("app") String app);

    /**
     * The language that the resident reads.
     *
     * @param languages that can be chosen
     */
    record Preferences(String language, List<String> languages) {

        public Preferences {
            Objects.requireNonNull(language);
            languages = List.copyOf(languages);
        }
    }

    /** The language that the resident wants to read. */
    record Choice(String language) {}

    /** The apps that may hear that there is news. */
    record LinkedApps(List<LinkedApp> apps) {

        public LinkedApps {
            apps = List.copyOf(apps);
        }
    }

    /** One of them. */
    record LinkedApp(String app, Instant linkedAt) {

        public LinkedApp {
            Objects.requireNonNull(app);
            Objects.requireNonNull(linkedAt);
        }
    }

    /** What links an app, once. */
    record LinkCode(String code, Instant expiresAt) {

        public LinkCode {
            Objects.requireNonNull(code);
            Objects.requireNonNull(expiresAt);
        }

        @Override
        public String toString() {
            return "LinkCode[hidden]";
        }
    }
}
