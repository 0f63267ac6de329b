package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.RuleBook;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Trigger;
import gent.rechtstreeks.eligibility.assess.Verification;
import gent.rechtstreeks.eligibility.rights.Right;
import gent.rechtstreeks.eligibility.rights.RightCard;
import gent.rechtstreeks.eligibility.rights.Rights;
import gent.rechtstreeks.eligibility.rights.RightsText;
import gent.rechtstreeks.eligibility.rights.SubjectKind;
import gent.rechtstreeks.evaluator.Problem;
import gent.rechtstreeks.evaluator.Refused;
import gent.rechtstreeks.evaluator.Rule;
import gent.rechtstreeks.evaluator.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of all rights, by their DMN files. What must not be run does not load. */
public final class DmnRuleBook implements RuleBook {

    private final List<DmnRight> rights;

    private DmnRuleBook(List<DmnRight> rights) {
        this.rights = List.copyOf(rights);
    }

    /**
     * Compiles and checks all of them.
     *
     * @param signedOff the rights that somebody stands by, and how
     * @throws Refused with everything that is wrong
     */
    public static DmnRuleBook of(Rights content, Map<String, Verification> signedOff) {
        Vocabulary vocabulary = Vocabularies.of(content.facts());
        WorkingDays workingDays = new WorkingDays();
        List<DmnRight> loaded = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Right right : content.all()) {
            try {
                loaded.add(load(right, content, vocabulary, signedOff, workingDays));
            } catch (Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return new DmnRuleBook(loaded);
    }

    private static DmnRight load(
            Right right,
            Rights content,
            Vocabulary vocabulary,
            Map<String, Verification> signedOff,
            WorkingDays workingDays) {
        requireRegulation(right.card());
        List<Parameter> parameters = content.parameters().of(right.name()).stream()
                .map(row -> row.verifiedAs(signedOff.getOrDefault(row.right(), row.verification())))
                .toList();
        byte[] dmn = right.rules().getBytes(StandardCharsets.UTF_8);
        Rule rule = Rule.load(RightsText.rulesOf(right.name()), dmn, vocabulary, ParameterSpaces.of(parameters));
        requireModes(right.card(), rule);
        return new DmnRight(
                right.card(),
                rule,
                vocabulary,
                List.copyOf(content.facts().all()),
                content.grounds(),
                parameters,
                workingDays);
    }

    /** A rule says no mode that there is not, and does not grant where its card does not. */
    private static void requireModes(RightCard card, Rule rule) {
        Set<String> known = Arrays.stream(Mode.values())
                .map(Mode::name)
                .filter(mode -> card.mode() == Mode.GRANT || !mode.equals(Mode.GRANT.name()))
                .collect(Collectors.toSet());
        if (rule.modes().isEmpty() || !known.containsAll(rule.modes())) {
            throw new Refused(List.of(new Problem(
                    card.right(),
                    "outcome",
                    0,
                    null,
                    "Its mode is none of a right that says " + card.mode() + " in its card.",
                    String.join(", ", new TreeSet<>(known)))));
        }
    }

    /** One that may hold on some day; on which, the guard asks for each event. */
    private static void requireRegulation(RightCard card) {
        LegalBasis basis = card.legalBasis();
        if (card.mode() == Mode.GRANT && (basis == null || !basis.mayEverHold())) {
            throw new Refused(List.of(new Problem(
                    RightsText.cardOf(card.right()),
                    null,
                    0,
                    null,
                    "It may not grant without a regulation.",
                    "mode: INFORM, or the regulation.")));
        }
    }

    @Override
    public List<Assessment> assess(Situation situation) {
        return situation
                .event()
                .trigger()
                .map(trigger -> answers(trigger, situation))
                .orElse(List.of());
    }

    @Override
    public RuleBook about(Set<String> names) {
        return new DmnRuleBook(rights.stream()
                .filter(right -> names.contains(right.card().right()))
                .toList());
    }

    /**
     * After the birth of a child that has died, nobody is told what a family with a newborn could still ask for. What those
     * who live have a right to stays, and is there to be read.
     */
    private static boolean isKeptQuiet(RightCard card, LifeEvent event) {
        return card.mode() == Mode.INFORM
                && card.subject() != SubjectKind.CHILD
                && event instanceof Birth birth
                && birth.childDeceased();
    }

    /** The rules of one right. */
    DmnRight right(String name) {
        return rights.stream()
                .filter(right -> right.card().right().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What the rules are about. */
    public List<RightCard> cards() {
        return rights.stream().map(DmnRight::card).toList();
    }

    /** All that sets some rule off. */
    public Set<Trigger> triggers() {
        return cards().stream().flatMap(card -> card.triggers().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private List<Assessment> answers(Trigger trigger, Situation situation) {
        return rights.stream()
                .filter(right -> right.card().triggers().contains(trigger))
                .flatMap(right -> answers(right, situation))
                .toList();
    }

    private static Stream<Assessment> answers(DmnRight right, Situation situation) {
        Stream<Assessment> answers = right.assess(situation).stream();
        return isKeptQuiet(right.card(), situation.event()) ? answers.map(Assessment::keptQuiet) : answers;
    }
}
