package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.AssessmentLine.Mode;
import gent.rechtstreeks.portal.ask.AssessmentLine.Outcome;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.Decision.YourPart;
import gent.rechtstreeks.portal.ask.Explanation;
import gent.rechtstreeks.portal.ask.Explanation.Fact;
import gent.rechtstreeks.portal.ask.Explanation.Missing;
import gent.rechtstreeks.portal.ask.Explanation.Parameter;
import gent.rechtstreeks.portal.ask.Explanation.Reason;
import gent.rechtstreeks.portal.ask.Explanation.Whose;
import gent.rechtstreeks.portal.ask.Money;
import gent.rechtstreeks.portal.ask.Subject;
import gent.rechtstreeks.portal.ask.Verification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Answers and decisions to test with. */
final class Given {

    static final UUID BIRTH = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private Given() {}

    static AssessmentLine line(String right, Outcome outcome, Mode mode, LocalDate deadline) {
        return line(right, outcome, mode, deadline, false);
    }

    static AssessmentLine perhaps(String right) {
        return line(right, Outcome.ELIGIBLE, Mode.INFORM, null, true);
    }

    /** After a loss. */
    static AssessmentLine keptQuiet(String right) {
        return line(right, Outcome.ELIGIBLE, Mode.INFORM, null, false, true);
    }

    private static AssessmentLine line(String right, Outcome outcome, Mode mode, LocalDate deadline, boolean perhaps) {
        return line(right, outcome, mode, deadline, perhaps, false);
    }

    /** The birth that it was about was taken back. */
    static AssessmentLine over(String right) {
        return line(right, Outcome.NOT_ELIGIBLE, Mode.GRANT, null, false, true, false);
    }

    private static AssessmentLine line(
            String right, Outcome outcome, Mode mode, LocalDate deadline, boolean perhaps, boolean keptQuiet) {
        return line(right, outcome, mode, deadline, perhaps, false, keptQuiet);
    }

    private static AssessmentLine line(
            String right,
            Outcome outcome,
            Mode mode,
            LocalDate deadline,
            boolean perhaps,
            boolean over,
            boolean keptQuiet) {
        return new AssessmentLine(
                UUID.randomUUID(),
                right,
                right,
                BIRTH,
                Subject.HOUSEHOLD,
                null,
                outcome,
                mode,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1),
                null,
                null,
                deadline,
                "a sentence",
                perhaps,
                over,
                keptQuiet,
                NOW);
    }

    static AssessmentLine eligible(String right, Mode mode) {
        return line(right, Outcome.ELIGIBLE, mode, null);
    }

    /** @param grantId null when nothing is granted */
    static Decision decision(String right, UUID grantId, YourPart... parts) {
        return new Decision(
                UUID.randomUUID(),
                right,
                grantId == null ? Decision.State.INFORMED : Decision.State.GRANTED,
                BIRTH,
                Subject.HOUSEHOLD,
                Set.of(parts),
                grantId,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 7, 1),
                new Money(8400, "EUR"),
                null,
                false,
                false,
                NOW,
                null);
    }

    /** Granted, and how much is not for this reader. */
    static Decision withoutAmount(String right) {
        return new Decision(
                UUID.randomUUID(),
                right,
                Decision.State.GRANTED,
                BIRTH,
                Subject.HOUSEHOLD,
                Set.of(),
                UUID.randomUUID(),
                LocalDate.of(2026, 1, 1),
                null,
                null,
                null,
                false,
                false,
                NOW,
                null);
    }

    /** Another event finds that this was given before. */
    static Decision settled(Decision grant, UUID event) {
        return like(grant, UUID.randomUUID(), Decision.State.SETTLED, event, false, null);
    }

    static Decision renounced(Decision grant) {
        return like(grant, grant.id(), grant.state(), grant.lifeEvent(), false, NOW);
    }

    /** A human still has to look at it. */
    static Decision doubted(Decision grant) {
        return like(grant, grant.id(), grant.state(), grant.lifeEvent(), true, null);
    }

    private static Decision like(
            Decision grant, UUID id, Decision.State state, UUID event, boolean doubted, Instant renounced) {
        return new Decision(
                id,
                grant.right(),
                state,
                event,
                grant.subject(),
                grant.yourPart(),
                grant.grantId(),
                grant.validFrom(),
                grant.validUntil(),
                grant.amount(),
                grant.deadline(),
                grant.demonstration(),
                doubted,
                grant.decidedAt(),
                renounced);
    }

    /** Of a child who was born that day. */
    static AssessmentLine ofChild(String right, UUID event, LocalDate bornOn) {
        return ofChild(right, event, bornOn, Outcome.ELIGIBLE);
    }

    static AssessmentLine ofChild(String right, UUID event, LocalDate bornOn, Outcome outcome) {
        return new AssessmentLine(
                UUID.randomUUID(),
                right,
                right,
                event,
                Subject.CHILD,
                bornOn,
                outcome,
                Mode.INFORM,
                bornOn,
                null,
                null,
                null,
                null,
                "a sentence",
                false,
                false,
                false,
                NOW);
    }

    static AssessmentLine granted(String right, UUID event) {
        return new AssessmentLine(
                UUID.randomUUID(),
                right,
                right,
                event,
                Subject.HOUSEHOLD,
                null,
                Outcome.ELIGIBLE,
                Mode.GRANT,
                LocalDate.of(2026, 1, 1),
                null,
                new Money(6300, "EUR"),
                "63 euro a year",
                null,
                "a sentence",
                false,
                false,
                false,
                NOW);
    }

    static Fact fact(String name, String label, String value, String shown) {
        return new Fact(Whose.YOURS, null, name, label, value, shown, "a register", LocalDate.of(2026, 3, 2));
    }

    static Parameter number(String unit, Verification verification) {
        return new Parameter(null, unit, "84", null, LocalDate.of(2027, 1, 1), "a source", verification);
    }

    /** An answer that waits for that fact of the reader. */
    static Explanation lacking(String fact) {
        return told(
                "what it is",
                List.of(),
                List.of(),
                List.of(new Explanation.Missing(
                        Explanation.Whose.YOURS, null, fact, fact, "a-register", "a register", null, false)));
    }

    static Explanation told(String what, List<String> reasons, List<Fact> facts, Parameter... numbers) {
        return told(what, reasons, facts, List.of(), numbers);
    }

    private static Explanation told(
            String what,
            List<String> reasons,
            List<Fact> facts,
            List<Explanation.Missing> missing,
            Parameter... numbers) {
        return new Explanation(
                "nl",
                "a right",
                "a right",
                "a sentence",
                what,
                null,
                null,
                null,
                null,
                reasons.stream().map(Reason::new).toList(),
                facts,
                missing,
                List.of(numbers),
                new Explanation.LegalBasis("a rule", true),
                null,
                new Explanation.Contact("a desk", "desk@example.org"),
                List.of());
    }

    /** The same, where these are missing. */
    static Explanation missing(Explanation told, Missing... missing) {
        return new Explanation(
                told.language(),
                told.name(),
                told.official(),
                told.headline(),
                told.what(),
                told.who(),
                told.how(),
                told.amount(),
                told.deadline(),
                told.reasons(),
                told.facts(),
                List.of(missing),
                told.parameters(),
                told.legalBasis(),
                told.remedy(),
                told.contact(),
                told.links());
    }
}
