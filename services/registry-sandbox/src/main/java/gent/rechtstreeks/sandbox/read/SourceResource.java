package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.sandbox.population.StatusHistory;
import gent.rechtstreeks.sandbox.population.store.Consultations;
import gent.rechtstreeks.sandbox.population.store.People;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import gent.rechtstreeks.sandbox.population.store.Statuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers as the population register and as the social security bank; numbers travel in the body, never in a URL. */
@Path("/sources")
@RolesAllowed("authentic-source-reader")
@Tag(name = "authentic sources")
class SourceResource {
    private final People people;
    private final Statuses statuses;
    private final Consultations consultations;
    private final Faults faults;
    private final Clock clock;

    SourceResource(People people, Statuses statuses, Consultations consultations, Faults faults, Clock clock) {
        this.people = people;
        this.statuses = statuses;
        this.consultations = consultations;
        this.faults = faults;
        this.clock = clock;
    }

    @POST
    @Path("/households")
    @Operation(summary = "The whole households of these people, each once; unknown people are absent")
    public HouseholdsAnswer households(@NotNull @Valid PeopleRequest request) {
        faults.pass(Source.PERSON);
        Map<String, String> replaced = people.replaced(request.insz());
        List<PersonEntity> asked = people.known(standing(request.insz(), replaced));
        HouseholdsAnswer answer = HouseholdsAnswer.of(
                asked,
                people.livingWith(asked.stream().map(person -> person.insz).toList()),
                replaced);
        consultations.note(answer.people().toList(), Source.PERSON.label(), null);
        return answer;
    }

    @POST
    @Path("/social-status")
    @Operation(summary = "Whether these people had the increased reimbursement on that day, one answer each")
    public StatusAnswers socialStatus(@NotNull @Valid StatusRequest request) {
        faults.pass(Source.SOCIAL_STATUS);
        Map<String, String> replaced = people.replaced(request.insz());
        Set<String> asked = standing(request.insz(), replaced);
        statuses.subscribe(asked);
        consultations.note(asked, Source.SOCIAL_STATUS.label(), request.purpose());
        Set<String> known =
                people.known(asked).stream().map(person -> person.insz).collect(Collectors.toSet());
        Map<String, StatusHistory> histories = statuses.of(asked);
        Instant now = clock.instant();
        return new StatusAnswers(request.insz().stream()
                .distinct()
                .map(insz -> answer(insz, replaced.getOrDefault(insz, insz), known, histories, request.on(), now))
                .toList());
    }

    /** The status of who stands, under the number that was asked about. */
    private static StatusAnswer answer(
            String insz,
            String stands,
            Set<String> known,
            Map<String, StatusHistory> histories,
            LocalDate on,
            Instant now) {
        return known.contains(stands)
                ? StatusAnswer.of(insz, histories.getOrDefault(stands, StatusHistory.NONE), on, now)
                : StatusAnswer.stranger(insz);
    }

    private static Set<String> standing(List<String> insz, Map<String, String> replaced) {
        return insz.stream()
                .map(number -> replaced.getOrDefault(number, number))
                .collect(Collectors.toSet());
    }

    record StatusAnswers(List<StatusAnswer> answers) {}
}
