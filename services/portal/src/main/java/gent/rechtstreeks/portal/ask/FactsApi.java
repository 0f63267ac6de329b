package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What life-events answers to a resident about what is known of them. */
@RegisterRestClient(configKey = "life-events")
@Path("me/facts")
public interface FactsApi {

    @GET
    Uni<Facts> facts(@BeanParam Caller caller, @QueryParam("language") String language);

    @PUT
    @Path("{fact}")
    Uni<Void> declare(
            @BeanParam Caller caller,
            @PathParam("fact") String fact,
            @HeaderParam("Idempotency-Key") String key,
            Declaration declaration);

    @DELETE
    @Path("{fact}")
    Uni<Void> takeBack(
            @BeanParam Caller caller, @PathParam("fact") String fact, @HeaderParam("Idempotency-Key") String key);

    /**
     * What a resident says of themselves.
     *
     * @param validFrom null for lately
     * @param validUntil the first day that it is so no more; null for the time being
     */
    record Declaration(String value, LocalDate validFrom, LocalDate validUntil) {

        @Override
        public String toString() {
            return "Declaration[hidden]";
        }
    }
}
