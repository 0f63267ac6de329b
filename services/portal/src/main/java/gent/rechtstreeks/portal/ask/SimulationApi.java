package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What eligibility says of things that did not happen. It keeps nothing of what it is asked. */
@RegisterRestClient(configKey = "eligibility")
@Path("simulations")
public interface SimulationApi {

    /** Refused when nobody knows in which household the resident lives. */
    @GET
    @Path("start")
    Uni<Void> start(@BeanParam Caller caller);

    @POST
    Uni<Simulated> simulate(@BeanParam Caller caller, WhatIf asked);
}
