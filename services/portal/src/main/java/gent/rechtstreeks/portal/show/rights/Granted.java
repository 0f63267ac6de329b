package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.Assessments;
import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.Decisions;
import gent.rechtstreeks.portal.ask.ExplainedDecision;
import gent.rechtstreeks.portal.ask.GrantsApi;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What was decided on the rights of a resident. */
@ApplicationScoped
class Granted {

    private final GrantsApi grants;
    private final Assessments assessments;
    private final Parts parts;

    Granted(@RestClient GrantsApi grants, Assessments assessments, Parts parts) {
        this.grants = grants;
        this.assessments = assessments;
        this.parts = parts;
    }

    Uni<Part<List<Decision>>> decisions(Caller caller) {
        return parts.of(Service.GRANTING, grants.decisions(caller).map(Decisions::grants));
    }

    /** The right of that answer with the decision on it; empty when the resident has no such decision. */
    Uni<Part<Optional<MyRight>>> on(Caller caller, UUID assessment) {
        return on(caller, assessment, assessments.of(caller));
    }

    /** The same decision, with what came before it; beside all answers, which are asked for already. */
    Uni<Part<Optional<ExplainedDecision>>> explained(
            Caller caller, UUID assessment, Uni<Part<List<AssessmentLine>>> all) {
        return on(caller, assessment, all).flatMap(found -> explained(caller, found));
    }

    /** A part without content when it is done. */
    Uni<Part<Void>> renounce(Caller caller, Decision decision) {
        return parts.done(Service.GRANTING, grants.renounce(caller, decision.id()));
    }

    Uni<Part<Void>> takeBack(Caller caller, Decision decision) {
        return parts.done(Service.GRANTING, grants.takeBack(caller, decision.id()));
    }

    private Uni<Part<Optional<MyRight>>> on(Caller caller, UUID assessment, Uni<Part<List<AssessmentLine>>> all) {
        return Uni.combine()
                .all()
                .unis(all, decisions(caller))
                .with((lines, decisions) -> on(assessment, lines, decisions));
    }

    private static Part<Optional<MyRight>> on(
            UUID assessment, Part<List<AssessmentLine>> lines, Part<List<Decision>> decisions) {
        if (lines.getMissing() != null || decisions.getMissing() != null) {
            return new Part.Missing<>(lines.getMissing() == null ? decisions.getMissing() : lines.getMissing());
        }
        Pairs pairs = new Pairs(lines.getValue(), decisions.getValue());
        return new Part.Got<>(lines.getValue().stream()
                .filter(line -> line.id().equals(assessment))
                .findFirst()
                .flatMap(line -> pairs.on(line).map(decision -> new MyRight(line, decision, Marks.NONE, null))));
    }

    private Uni<Part<Optional<ExplainedDecision>>> explained(Caller caller, Part<Optional<MyRight>> found) {
        Optional<MyRight> right = found.toOptional().flatMap(inner -> inner);
        return right.isEmpty()
                ? Uni.createFrom().item(found.map(none -> Optional.<ExplainedDecision>empty()))
                : parts.of(
                        Service.GRANTING,
                        grants.decision(caller, right.get().decision().id()).map(Optional::of));
    }
}
