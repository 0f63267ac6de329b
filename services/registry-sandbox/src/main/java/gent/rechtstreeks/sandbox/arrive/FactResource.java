package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.sandbox.facts.Seeds;
import gent.rechtstreeks.sandbox.facts.store.FactBook;
import gent.rechtstreeks.sandbox.register.FactOffice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Lets any fact of synthetic people change. */
@Path("/facts")
@RolesAllowed("operator")
@Tag(name = "facts")
class FactResource {
    private final FactOffice office;
    private final FactBook book;
    private final IdempotentAnswers idempotent;
    private final Clock clock;

    FactResource(FactOffice office, FactBook book, IdempotentAnswers idempotent, Clock clock) {
        this.office = office;
        this.book = book;
        this.idempotent = idempotent;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "From that day on its source says so; published when it was asked about that before")
    public FactSettingAnswer set(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key,
            @NotNull @Valid FactSetting request) {
        return idempotent.once("facts " + key, request, FactSettingAnswer.class, () -> set(request));
    }

    private FactSettingAnswer set(FactSetting request) {
        check(request.fact());
        DayRange.ofStatuses(CivilDay.today(clock)).check(request.from());
        return Persons.checked(() -> new FactSettingAnswer(
                office.set(request.insz(), request.fact(), request.value(), request.from())
                        .orElse(null),
                true,
                request.insz(),
                request.fact(),
                request.value(),
                request.from()));
    }

    private void check(String fact) {
        if (!book.sources().isKept(fact)) {
            throw Problems.badRequest("unknownFact", "No source keeps a fact of this name.");
        }
        if (fact.equals(Seeds.INCREASED_REIMBURSEMENT)) {
            throw Problems.badRequest("unknownFact", "The increased reimbursement changes through /statuses.");
        }
    }
}
