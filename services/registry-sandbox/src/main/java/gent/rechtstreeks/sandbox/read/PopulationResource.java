package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.sandbox.population.store.Census;
import gent.rechtstreeks.sandbox.population.store.Consultations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets the whole population register be read, as a platform does once, before it goes live. */
@Path("/sources/population")
@RolesAllowed("authentic-source-reader")
@Tag(name = "authentic sources")
class PopulationResource {
    private static final String UP_TO_A_THOUSAND = "[1-9]\\d{0,2}|1000";
    private static final long BEFORE_ALL = Long.MIN_VALUE;

    private final Census census;
    private final Consultations consultations;
    private final Faults faults;

    PopulationResource(Census census, Consultations consultations, Faults faults) {
        this.census = census;
        this.consultations = consultations;
        this.faults = faults;
    }

    @GET
    @Operation(summary = "The households that live in Ghent after a cursor, each once and whole")
    public PopulationPage page(
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("500") @Pattern(regexp = UP_TO_A_THOUSAND) String limit) {
        faults.pass(Faults.PERSON);
        return page(after == null ? BEFORE_ALL : HouseholdCursor.household(after), Integer.parseInt(limit));
    }

    @GET
    @Path("/size")
    @Operation(summary = "How many households and residents live in Ghent")
    public Census.Size size() {
        faults.pass(Faults.PERSON);
        return census.size();
    }

    /** One more is looked for than is given, to know whether there is a next page. */
    private PopulationPage page(long after, int limit) {
        List<Long> ids = census.householdsAfter(after, limit + 1);
        if (ids.isEmpty()) {
            return new PopulationPage(List.of(), null);
        }
        boolean more = ids.size() > limit;
        long last = more ? ids.get(limit - 1) : ids.getLast();
        List<HouseholdsAnswer.Household> households = HouseholdsAnswer.households(census.residents(after, last));
        consultations.note(
                households.stream().flatMap(HouseholdsAnswer.Household::people).toList(), Faults.PERSON, null);
        return new PopulationPage(households, more ? HouseholdCursor.of(last) : null);
    }
}
