package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.rulebook.LoadProblem;
import gent.rechtstreeks.eligibility.rulebook.Refusal;
import gent.rechtstreeks.kit.read.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** Why something is not done with a rulebook, in words for whoever asked. */
final class RulebookRefusals {

    private static final int UNPROCESSABLE = 422;

    private RulebookRefusals() {}

    static HttpProblem unknown() {
        return Problems.notFound("unknownRulebook", "There is no rulebook with this number.");
    }

    static HttpProblem unknownBase() {
        return Problems.badRequest("unknownBase", "There is no rulebook with this number to change.");
    }

    static HttpProblem unknownFile(String path) {
        return Problems.badRequest(
                "unknownFile",
                "'%s' is no file of that rulebook. Files are parameters/parameters.csv and, of each right,"
                                .formatted(path.length() > 100 ? path.substring(0, 100) : path)
                        + " rights/<right>/right.yaml, rules.dmn and texts_nl, texts_fr and texts_en.properties."
                        + " A right that is new comes with a deploy, and so do facts.");
    }

    static HttpProblem nothingChanged() {
        return Problems.badRequest("nothingChanged", "These files stand in that rulebook already.");
    }

    /** The number of problems that are told at once has an end, as an answer has. */
    static HttpProblem doesNotLoad(List<LoadProblem> problems) {
        HttpProblem problem = Problems.badRequest(
                "rulebookRefused", "It does not load, and nothing of it was kept. What is in force stays in force.");
        return HttpProblem.builder(problem)
                .withTitle("Unprocessable Content")
                .withStatus(UNPROCESSABLE)
                .with("problemsInAll", problems.size())
                .with("problems", problems.stream().limit(200).toList())
                .build();
    }

    static HttpProblem doesNotLoadHere() {
        return Problems.conflict(
                "rulebookDoesNotLoad", "It does not load any more with the facts that this service knows.");
    }

    static HttpProblem dryRunUnderWay() {
        return Problems.conflict("dryRunUnderWay", "Another dry run is under way: ask again when it is through.");
    }

    static HttpProblem of(Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN -> unknown();
            case OWN_DRAFT ->
                Problems.forbidden("ownRulebook", "Somebody else must approve it: nobody approves what they made.");
            case IN_THE_PAST ->
                Problems.badRequest("effectiveInThePast", "It can come into force now or later, not earlier.");
            case NOT_A_DRAFT -> Problems.conflict("noDraft", "It was approved, replaced or rolled back already.");
            case MADE_OF_ANOTHER ->
                Problems.conflict(
                        "baseReplaced",
                        "It was made of another rulebook than the one whose place it would take: make it again of"
                                + " that one.");
            case BEFORE_THE_LAST ->
                Problems.conflict("beforeTheLast", "The rulebook that it was made of comes into force later.");
            case NEVER_TRIED ->
                Problems.conflict(
                        "neverTried",
                        "Nobody has seen what it does: a dry run against its base comes first, on 100 households or all that are"
                                + " known.");
            case NOT_STANDING -> Problems.conflict("notStanding", "It is not in force, and not about to be.");
            case NOTHING_BEFORE -> Problems.conflict("nothingBefore", "There is no rulebook before it.");
        };
    }
}
