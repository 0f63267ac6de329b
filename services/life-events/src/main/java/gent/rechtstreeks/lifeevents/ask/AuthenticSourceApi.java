package gent.rechtstreeks.lifeevents.ask;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The authentic sources that we may ask. Numbers travel in bodies, never in addresses. */
@RegisterRestClient(configKey = "authentic-sources")
@OidcClientFilter
@Path("/sources")
interface AuthenticSourceApi {

    @POST
    @Path("/households")
    HouseholdsAnswer households(HouseholdsQuestion question);

    /** The next households of the city, after where the last answer ended. */
    @GET
    @Path("/population")
    PopulationAnswer population(@RestQuery String after, @RestQuery int limit);

    @GET
    @Path("/population/size")
    PopulationSizeAnswer populationSize();

    @POST
    @Path("/facts")
    FactsAnswer facts(FactsQuestion question);
}
