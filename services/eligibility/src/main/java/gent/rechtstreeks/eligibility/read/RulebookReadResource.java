package gent.rechtstreeks.eligibility.read;

import gent.rechtstreeks.eligibility.rulebook.Hash;
import gent.rechtstreeks.eligibility.rulebook.Rulebook;
import gent.rechtstreeks.eligibility.rulebook.Step;
import gent.rechtstreeks.eligibility.rulebook.store.DryRuns;
import gent.rechtstreeks.eligibility.rulebook.store.RuleTexts;
import gent.rechtstreeks.eligibility.rulebook.store.Rulebooks;
import gent.rechtstreeks.eligibility.rulebook.store.Steps;
import gent.rechtstreeks.eligibility.rulebook.store.Tried;
import gent.rechtstreeks.kit.read.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The rulebooks, what stands in them, and who did what with them. */
@Path("/rulebooks")
@RolesAllowed({"policy", "auditor"})
public class RulebookReadResource {

    private final Rulebooks rulebooks;
    private final RuleTexts texts;
    private final DryRuns dryRuns;
    private final Steps steps;

    RulebookReadResource(Rulebooks rulebooks, RuleTexts texts, DryRuns dryRuns, Steps steps) {
        this.rulebooks = rulebooks;
        this.texts = texts;
        this.dryRuns = dryRuns;
        this.steps = steps;
    }

    @GET
    @Transactional
    @Operation(summary = "The rulebooks, the newest first; those before a number.")
    public RulebookPage page(
            @QueryParam("before") @DefaultValue("9223372036854775807") long before,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return new RulebookPage(rulebooks.before(before, limit));
    }

    @GET
    @Path("/audit")
    @Transactional
    @Operation(summary = "Every step that was taken with a rulebook, in order; those after an id.")
    public StepPage audit(
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return new StepPage(steps.after(after, limit));
    }

    @GET
    @Path("/{number}")
    @Transactional
    @Operation(summary = "A rulebook, the hash of each of its files, and what dry runs of it found.")
    public RestResponse<RulebookView> one(@Context Request request, @PathParam("number") long number) {
        Rulebook rulebook = rulebooks.find(number).orElseThrow(RulebookReadResource::unknown);
        RulebookView view = new RulebookView(rulebook, texts.hashesOf(number), dryRuns.of(number));
        return tagged(request, view, Hash.of(view.toString()));
    }

    @GET
    @Path("/{number}/files/{path: .+}")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(summary = "The text of a file. It never changes.")
    public RestResponse<String> file(
            @Context Request request, @PathParam("number") long number, @PathParam("path") String path) {
        String text = texts.text(number, path)
                .orElseThrow(() -> Problems.notFound("unknownFile", "There is no such file in that rulebook."));
        return tagged(request, text, Hash.of(text));
    }

    @GET
    @Path("/{number}/dry-runs/{id}")
    @Transactional
    @Operation(summary = "What a dry run found, in numbers; nobody is named.")
    public Tried dryRun(@PathParam("number") long number, @PathParam("id") UUID id) {
        return dryRuns.find(id)
                .filter(tried -> tried.rulebook() == number)
                .orElseThrow(() -> Problems.notFound("unknownDryRun", "There is no such dry run of that rulebook."));
    }

    private static <T> RestResponse<T> tagged(Request request, T view, String hash) {
        EntityTag tag = new EntityTag(hash);
        ResponseBuilder<T> answer = request.evaluatePreconditions(tag) == null
                ? ResponseBuilder.ok(view)
                : ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED);
        return answer.tag(tag).build();
    }

    private static HttpProblem unknown() {
        return Problems.notFound("unknownRulebook", "There is no rulebook with this number.");
    }

    /** Some rulebooks. */
    public record RulebookPage(List<Rulebook> rulebooks) {}

    /** Some steps. */
    public record StepPage(List<Step> steps) {}

    /** @param files the hash of each by its path */
    public record RulebookView(Rulebook rulebook, SortedMap<String, String> files, List<Tried> dryRuns) {}
}
