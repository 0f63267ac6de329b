package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.sandbox.population.store.Consultations;
import gent.rechtstreeks.sandbox.population.store.People;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers as the population register; numbers travel in the body, never in a URL. */
@Path("/sources")
@RolesAllowed("authentic-source-reader")
@Tag(name = "authentic sources")
class SourceResource {
    private final People people;
    private final Consultations consultations;
    private final Faults faults;

    SourceResource(People people, Consultations consultations, Faults faults) {
        this.people = people;
        this.consultations = consultations;
        this.faults = faults;
    }

    @POST
    @Path("/households")
    @Operation(summary = "The whole households of these people, each once; unknown people are absent")
    public HouseholdsAnswer households(@NotNull @Valid PeopleRequest request) {
        faults.pass(Faults.PERSON);
        Map<String, String> replaced = people.replaced(request.insz());
        List<PersonEntity> asked = people.known(standing(request.insz(), replaced));
        HouseholdsAnswer answer = HouseholdsAnswer.of(
                asked,
                people.livingWith(asked.stream().map(person -> person.insz).toList()),
                replaced);
        consultations.note(answer.people().toList(), Faults.PERSON, null);
        return answer;
    }

    private static Set<String> standing(List<String> insz, Map<String, String> replaced) {
        return insz.stream()
                .map(number -> replaced.getOrDefault(number, number))
                .collect(Collectors.toSet());
    }
}
