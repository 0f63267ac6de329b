package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.sandbox.population.store.KnownStatus;
import gent.rechtstreeks.sandbox.population.store.People;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers as the population register and as the social security bank; numbers travel in the body, never in a URL. */
@Path("/sources")
@RolesAllowed("authentic-source-reader")
@Tag(name = "authentic sources")
class SourceResource {
    private final People people;
    private final Faults faults;
    private final Clock clock;

    SourceResource(People people, Faults faults, Clock clock) {
        this.people = people;
        this.faults = faults;
        this.clock = clock;
    }

    @POST
    @Path("/households")
    @Operation(summary = "The whole households of these people, each once; unknown people are absent")
    public HouseholdsAnswer households(@NotNull @Valid PeopleRequest request) {
        faults.pass(Source.PERSON);
        return HouseholdsAnswer.of(people.livingWith(request.insz()));
    }

    @POST
    @Path("/social-status")
    @Operation(summary = "Whether these people had the increased reimbursement on that day, one answer each")
    public StatusAnswers socialStatus(@NotNull @Valid StatusRequest request) {
        faults.pass(Source.SOCIAL_STATUS);
        Instant now = clock.instant();
        Map<String, KnownStatus> known = people.statuses(request.insz()).stream()
                .collect(Collectors.toMap(KnownStatus::insz, Function.identity()));
        return new StatusAnswers(request.insz().stream()
                .distinct()
                .map(insz -> StatusAnswer.of(insz, known.get(insz), request.on(), now))
                .toList());
    }

    record StatusAnswers(List<StatusAnswer> answers) {}
}
