package gent.rechtstreeks.portal.ask;

import gent.rechtstreeks.portal.ask.Consents.Decision;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What consent answers to a resident. */
@RegisterRestClient(configKey = "consent")
@Path("me")
public interface ConsentApi {

    @GET
    @Path("consents")
    Uni<Consents> consents(@BeanParam Caller caller, @QueryParam("language") String language);

    @PUT
    @Path("consents/{purpose}")
    Uni<Void> decide(
            @BeanParam Caller caller,
            @PathParam("purpose") String purpose,
            @HeaderParam("Idempotency-Key") String key,
            Choice choice);

    /** Proof of what was said, as it is: the resident's own computer may check it. */
    @GET
    @Path("consents/{purpose}/receipt")
    @Produces("application/ld+json")
    Uni<String> receipt(
            @BeanParam Caller caller, @PathParam("purpose") String purpose, @QueryParam("language") String language);

    @PUT
    @Path("objection")
    Uni<Void> object(
            @BeanParam Caller caller,
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("channel") Channel channel);

    @DELETE
    @Path("objection")
    Uni<Void> objectNoMore(
            @BeanParam Caller caller,
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("channel") Channel channel);

    /** How a resident says something to us. */
    enum Channel {
        WEB
    }

    /**
     * What a resident says of a purpose.
     *
     * @param agreementVersion of the text that they read
     */
    record Choice(Decision decision, int agreementVersion, Channel channel) {}
}
