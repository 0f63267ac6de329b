package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.ExplainedAssessment;
import gent.rechtstreeks.portal.ask.ExplainedDecision;
import gent.rechtstreeks.portal.ask.ExplainedDecision.Outcome;
import gent.rechtstreeks.portal.ask.Explanation;
import gent.rechtstreeks.portal.ask.Facts;
import gent.rechtstreeks.portal.ask.Money;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.show.FactCard;
import gent.rechtstreeks.portal.show.Link;
import gent.rechtstreeks.portal.show.Nth;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One right: what the rules say and why, and what was decided on it.
 *
 * @param answer missing when eligibility does not answer
 * @param decision empty when nothing was decided, or nothing that is surely on this right
 * @param elsewhere what the city knows of the reader of what is missing here, and may not use for this right
 * @param nth of which of several children born on one day it is; null when that says nothing
 * @param done what the resident just did; null when nothing
 * @param trouble why what the resident just tried did not happen; null when nothing went wrong
 */
record RightPage(
        UUID id,
        Part<ExplainedAssessment> answer,
        Part<Optional<ExplainedDecision>> decision,
        List<Facts.Fact> elsewhere,
        Nth nth,
        Done done,
        Trouble trouble) {

    /** Numbers that say nothing without their name in the rules. */
    private static final Set<String> BARE = Set.of("COUNT", "FACTOR");

    private static final Set<Outcome> SAID = EnumSet.of(Outcome.INFORMED, Outcome.REMINDED);

    /** Null when it is missing. */
    public Explanation told() {
        return answer.toOptional().map(ExplainedAssessment::explanation).orElse(null);
    }

    public ExplainedDecision decided() {
        return decision.toOptional().flatMap(found -> found).orElse(null);
    }

    /** The services that did not answer: of eligibility alone, that is the page itself. */
    public Service missing() {
        return answer.getMissing() == null ? decision.getMissing() : answer.getMissing();
    }

    public Marks marks() {
        Decision found = decided() == null ? null : decided().decision();
        return Marks.of(told()).or(found != null && found.demonstration());
    }

    /** After a loss nothing is explained; then no text may speak of the right or of rules either. */
    public boolean isGentle() {
        return told() != null
                && told().what() == null
                && told().reasons().isEmpty()
                && told().facts().isEmpty()
                && told().missing().isEmpty();
    }

    /** What stands above it: not the name of a right that would hurt. */
    public String title() {
        return isGentle() ? told().headline() : told().name();
    }

    /** Of which child of the reader it is; null when it is of none, or not known now. */
    public LocalDate childBornOn() {
        return answer.toOptional()
                .map(ExplainedAssessment::assessment)
                .map(AssessmentLine::childBornOn)
                .orElse(null);
    }

    public List<String> reasons() {
        return told().reasons().stream()
                .map(Explanation.Reason::text)
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /** Whether it was told as something to get or to do, and is not known any more. */
    public boolean isToldBefore() {
        return !told().missing().isEmpty()
                && decided() != null
                && decided().history().stream()
                        .map(ExplainedDecision.Step::outcome)
                        .anyMatch(SAID::contains);
    }

    /** What nobody knows yet, and what a service may be asked or a resident can say. */
    public List<Explanation.Missing> missingFacts() {
        return OncePerFact.of(told().missing()).stream()
                .filter(one -> !one.mayNotAsk())
                .toList();
    }

    /** What nobody may be asked for this right. */
    public List<Explanation.Missing> notToBeAsked() {
        return OncePerFact.of(told().missing()).stream()
                .filter(Explanation.Missing::mayNotAsk)
                .toList();
    }

    /** What the reader finds of it among the own facts; null when that is nothing, or not the reader's to say. */
    public FactCard known(Explanation.Missing missing) {
        return elsewhere.stream()
                .filter(fact -> missing.isYoursAndNotToBeAsked() && fact.fact().equals(missing.fact()))
                .findFirst()
                .map(fact -> FactCard.of(fact, true, Map.of()))
                .orElse(null);
    }

    /** Those behind the amount that is shown; the rules only know those of what they say by now. */
    public List<Explanation.Parameter> parameters() {
        return otherAmount() != null
                ? List.of()
                : told().parameters().stream()
                        .filter(number -> !BARE.contains(number.unit()))
                        .toList();
    }

    public List<Link> links() {
        return Link.of(told().links());
    }

    /** What the resident can copy into the application; empty when there is nothing to hand in. */
    public String toCopy() {
        return decided() == null ? "" : HandIn.of(decided().toHandIn(), told().facts());
    }

    public int linesToCopy() {
        return (int) toCopy().lines().count();
    }

    /** What was granted, where the rules say another amount by now; null otherwise. */
    public Money otherAmount() {
        Money said = answer.toOptional()
                .map(ExplainedAssessment::assessment)
                .map(AssessmentLine::amount)
                .orElse(null);
        boolean isGrant = decided() != null && decided().decision().isGrant();
        return isGrant && !Objects.equals(said, decided().decision().amount())
                ? decided().decision().amount()
                : null;
    }

    /** Whether that other amount is kept: when the resident does not want it, a human looks at it first. */
    public boolean isKeptAsGranted() {
        return otherAmount() != null && decided().decision().renounced() == null;
    }

    /** Of the period of what was granted; null without one, or without an end. */
    public LocalDate lastDay() {
        boolean isGrant = decided() != null && decided().decision().isGrant();
        LocalDate end = isGrant ? decided().decision().validUntil() : null;
        return end == null ? null : end.minusDays(1);
    }

    /** Whether nothing but the grant is left of what it was about: then the rules' answer says nothing of it. */
    public boolean isOnlyAGrant() {
        boolean isGrant = decided() != null && decided().decision().isGrant();
        return isGrant
                && answer.toOptional()
                        .map(ExplainedAssessment::assessment)
                        .filter(AssessmentLine::over)
                        .isPresent();
    }

    /** Where the form leads by which the resident wants it after all. */
    public String keepAddress() {
        return "/rechten/" + id + "/toch-houden";
    }

    public boolean isRenounceable() {
        return decided() != null
                && decided().decision().renounced() == null
                && decided().decision().mayBeYoursToRenounce();
    }
}
