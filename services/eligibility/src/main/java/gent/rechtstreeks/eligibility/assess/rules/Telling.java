package gent.rechtstreeks.eligibility.assess.rules;

import static gent.rechtstreeks.eligibility.rights.RightCard.IN_EVERY_CASE;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.eligibility.rights.RightCard;
import gent.rechtstreeks.evaluator.Answer;
import gent.rechtstreeks.evaluator.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Turns what a rule answered into an assessment: whom it is for, until when, and what it rests on. */
final class Telling {

    private static final String AMOUNT_UNVERIFIED = "amount-unverified";
    private static final String RULE_CANNOT_TELL = "rule-cannot-tell";
    private static final String SELF_DECLARED = "self-declared";

    private final RightCard card;
    private final WorkingDays workingDays;
    private final Tracing tracing;

    Telling(RightCard card, WorkingDays workingDays, Tracing tracing) {
        this.card = card;
        this.workingDays = workingDays;
        this.tracing = tracing;
    }

    Assessment tell(Situation situation, About about, Case asked, Evidence evidence, List<Parameter> parameters) {
        LocalDate deadline = evidence.answer()
                .deadline()
                .map(day -> workingDays.lastDay(day, card.deadlineRoll()))
                .orElse(null);
        Outcome outcome = outcome(situation, about, asked, evidence, deadline);
        List<UUID> addressees = addressees(situation, about, outcome);
        return new Assessment(
                card.right(),
                String.valueOf(card.version()),
                card.legalBasis(),
                mode(evidence, asked, outcome, addressees),
                about.subject(),
                period(situation.day(), deadline),
                addressees,
                outcome,
                used(situation, about, asked, evidence),
                parameters,
                tracing.of(evidence.proof()));
    }

    /** The rule came to nothing that can be told. */
    Assessment cannotTell(Situation situation, About about) {
        Outcome outcome = eligible(situation, about, null, null, List.of(RULE_CANNOT_TELL));
        return new Assessment(
                card.right(),
                String.valueOf(card.version()),
                card.legalBasis(),
                Mode.ASSIST,
                about.subject(),
                card.period().of(situation.day()),
                addressees(situation, about, outcome),
                outcome,
                ofEvent(situation, about),
                List.of());
    }

    private Outcome outcome(Situation situation, About about, Case asked, Evidence evidence, LocalDate deadline) {
        Answer answer = evidence.answer();
        if (answer.eligible() == Truth.NO) {
            return NotEligible.because(answer.reason().orElse(IN_EVERY_CASE));
        }
        boolean open = answer.eligible() == Truth.UNKNOWN
                || answer.mode().isEmpty()
                || card.mode() == Mode.GRANT
                        && answer.isAmountOpen()
                        && !answer.missing().isEmpty();
        List<MissingFact> missing = missing(answer, asked);
        return open && !missing.isEmpty()
                ? FactsMissing.of(missing)
                : eligible(situation, about, asked, evidence, deadline);
    }

    private static List<MissingFact> missing(Answer answer, Case asked) {
        return answer.missing().stream()
                .flatMap(path -> asked.missing(path).stream())
                .distinct()
                .toList();
    }

    private Eligible eligible(Situation situation, About about, Case asked, Evidence evidence, LocalDate deadline) {
        Answer answer = evidence.answer();
        List<String> reasons = new ArrayList<>();
        if (isGrantOnOwnWord(evidence, asked)) {
            reasons.add(SELF_DECLARED);
        }
        reasons.add(isForAPerson(answer) ? RULE_CANNOT_TELL : answer.reason().orElse(IN_EVERY_CASE));
        if (answer.isAmountOpen()) {
            reasons.add(AMOUNT_UNVERIFIED);
        }
        return eligible(situation, about, answer.amountCents().orElse(null), deadline, reasons);
    }

    private Eligible eligible(
            Situation situation, About about, Long amountCents, LocalDate deadline, List<String> reasons) {
        boolean pays = card.payee() != null;
        return new Eligible(
                amountCents,
                pays ? People.of(card.payee(), situation).stream().findFirst().orElse(null) : null,
                pays ? People.covered(about, situation) : List.of(),
                deadline,
                reasons);
    }

    /** What was found and nobody can be told is left to a person; so is a grant on a resident's own word. */
    private Mode mode(Evidence evidence, Case asked, Outcome outcome, List<UUID> addressees) {
        Mode mode = evidence.answer().mode().map(Mode::valueOf).orElse(card.mode());
        boolean found = outcome instanceof Eligible;
        if (outcome instanceof FactsMissing && mode == Mode.ASSIST) {
            // With facts missing, ASSIST says that nobody can give them: that is for whoever knows the sources to say.
            return Mode.PROPOSE;
        }
        boolean forAPerson =
                addressees.isEmpty() || isGrantOnOwnWord(evidence, asked) || isForAPerson(evidence.answer());
        return found && forAPerson ? Mode.ASSIST : mode;
    }

    /** The rule leaves it open and no fact can help: a parameter has no value for that day, or nobody is there to ask. */
    private static boolean isForAPerson(Answer answer) {
        return answer.eligible() != Truth.YES || answer.mode().isEmpty();
    }

    private boolean isGrantOnOwnWord(Evidence evidence, Case asked) {
        return card.mode() == Mode.GRANT
                && evidence.words().stream().map(asked::word).anyMatch(Fact::selfDeclared);
    }

    /** A right of a child that has died hurts whoever reads of it: a person decides when and how the parents hear of it. */
    private List<UUID> addressees(Situation situation, About about, Outcome outcome) {
        boolean hurts = about.isOfChild() && !(outcome instanceof NotEligible) && hasDied(situation, about);
        return hurts ? List.of() : People.of(card.addressees(), situation);
    }

    private static boolean hasDied(Situation situation, About about) {
        return situation.isNewborn(about.subject())
                ? situation.birth().childDeceased()
                : about.person() != null && situation.people().hasDied(about.person());
    }

    /** An obligation is one until its last day. */
    private Period period(LocalDate day, LocalDate deadline) {
        return card.mode() == Mode.REMIND && deadline != null
                ? new Period(day, deadline.plusDays(1))
                : card.period().of(day);
    }

    private static List<UsedFact> ofEvent(Situation situation, About about) {
        return situation.isNewborn(about.subject())
                ? EventFacts.withChild(situation.birth())
                : EventFacts.of(situation.event());
    }

    private static List<UsedFact> used(Situation situation, About about, Case asked, Evidence evidence) {
        List<String> paths = evidence.answer().used();
        List<UsedFact> used = new ArrayList<>(ofEvent(situation, about));
        if (paths.contains("event.toGhent")) {
            used.addAll(EventFacts.destination(situation.move()));
        }
        if (paths.contains("household.size")) {
            used.add(EventFacts.size(situation.household()));
        }
        if (paths.contains("household.inGhent") || paths.contains("household.dutchLanguageArea")) {
            used.addAll(EventFacts.domicileFor(situation, about));
        }
        evidence.words().stream().map(asked::word).map(Fact::used).distinct().forEach(used::add);
        return used;
    }
}
