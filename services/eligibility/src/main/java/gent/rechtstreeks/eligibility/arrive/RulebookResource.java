package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.rulebook.DryRun;
import gent.rechtstreeks.eligibility.rulebook.Rulebook;
import gent.rechtstreeks.eligibility.rulebook.store.Tried;
import gent.rechtstreeks.kit.login.CurrentWorker;
import gent.rechtstreeks.kit.uses.Worker;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where rules and parameters are changed, without a deploy: by one policy officer, approved by another. */
@Path("/rulebooks")
@RolesAllowed(RulebookResource.ROLE)
class RulebookResource {

    static final String ROLE = "policy";

    private final RulebookDesk desk;
    private final DryRunDesk dryRuns;
    private final AnsweredRequests answered;
    private final CurrentWorker worker;

    RulebookResource(RulebookDesk desk, DryRunDesk dryRuns, AnsweredRequests answered, CurrentWorker worker) {
        this.desk = desk;
        this.dryRuns = dryRuns;
        this.answered = answered;
        this.worker = worker;
    }

    @POST
    @Operation(
            summary = "Makes a draft of an earlier rulebook and the files that change. What does not load is refused.")
    @APIResponse(responseCode = "201", description = "A draft that loads.")
    @APIResponse(responseCode = "400", description = "unknownBase, unknownFile or nothingChanged.")
    @APIResponse(responseCode = "422", description = "rulebookRefused, with all problems and where they are.")
    public RestResponse<Rulebook> make(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key, @NotNull @Valid Upload upload) {
        String by = by().subject();
        Rulebook draft = answered.once(
                call(key, upload), Rulebook.class, () -> desk.make(upload.base, upload.files, upload.why, by));
        return created("/rulebooks/" + draft.number(), draft);
    }

    @POST
    @Path("/{number}/dry-runs")
    @Operation(summary = "Answers for a sample of known households by this rulebook and its base, and counts.")
    @APIResponse(responseCode = "201", description = "Numbers by right; none while too few households are known.")
    @APIResponse(responseCode = "409", description = "dryRunUnderWay: one at a time.")
    public RestResponse<Tried> dryRun(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key,
            @PathParam("number") long number,
            @NotNull @Valid Sampling sampling) {
        Worker by = by();
        AnsweredRequests.Call call = call(key, number + " " + sampling);
        Tried tried = answered.once(call, Tried.class, () -> dryRuns.run(number, sampling.households, by));
        return created("/rulebooks/%d/dry-runs/%s".formatted(number, tried.id()), tried);
    }

    @POST
    @Path("/{number}/approvals")
    @Operation(summary = "Stands by what somebody else made, from a moment on; without a moment, from now on.")
    @APIResponse(responseCode = "403", description = "ownRulebook: it is your own.")
    @APIResponse(responseCode = "409", description = "noDraft, baseReplaced, beforeTheLast or neverTried.")
    public RestResponse<Rulebook> approve(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key,
            @PathParam("number") long number,
            @NotNull Decision decision) {
        String by = by().subject();
        answered.once(
                call(key, number + " " + decision),
                Rulebook.class,
                () -> desk.approve(number, by, decision.effectiveAt));
        desk.switchDue();
        return created("/rulebooks/" + number, desk.rulebook(number));
    }

    @POST
    @Path("/{number}/roll-back")
    @Operation(summary = "Takes it back at once, for good; the one before it is in force again.")
    @APIResponse(responseCode = "409", description = "notStanding, nothingBefore or rulebookDoesNotLoad.")
    public Rulebook rollBack(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key,
            @PathParam("number") long number,
            @NotNull @Valid RollBack rollBack) {
        String by = by().subject();
        desk.prepareRollBack(number);
        return answered.once(
                call(key, number + " " + rollBack), Rulebook.class, () -> desk.rollBack(number, by, rollBack.reason));
    }

    private Worker by() {
        return worker.as(ROLE);
    }

    private AnsweredRequests.Call call(String key, Object asked) {
        return new AnsweredRequests.Call(by().subject(), key, asked.toString());
    }

    private static <T> RestResponse<T> created(String where, T what) {
        return ResponseBuilder.<T>create(RestResponse.Status.CREATED, what)
                .location(URI.create(where))
                .build();
    }

    /**
     * What is to change.
     *
     * @param base the number of the rulebook that it is made of
     * @param why for whoever approves it
     * @param files the text of each file that changes or is new, by its path
     */
    record Upload(
            @NotNull @Min(1) Long base,
            @NotBlank @Size(max = 500) String why,
            @NotEmpty @Size(max = 500) Map<@NotBlank String, @NotNull String> files) {

        SortedMap<String, String> sorted() {
            return new TreeMap<>(files);
        }

        @Override
        public String toString() {
            return base + " " + why + " " + sorted();
        }
    }

    /**
     * How many to look at. Which they are nobody can choose: a rule that asks about one family would be answered.
     *
     * @param households at most so many
     */
    record Sampling(
            @NotNull @Min(DryRun.SMALLEST_SAMPLE) @Max(5000) Integer households) {}

    /** @param effectiveAt null for at once */
    record Decision(Instant effectiveAt) {}

    /** @param reason no personal data */
    record RollBack(@NotBlank @Size(max = 500) String reason) {}
}
