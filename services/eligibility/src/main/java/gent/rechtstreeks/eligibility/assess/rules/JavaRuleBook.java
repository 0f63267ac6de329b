package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.RuleBook;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Trigger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that are written in Java. What must not be run does not load. */
public final class JavaRuleBook implements RuleBook {

    private final List<Rule> rules;

    public JavaRuleBook(List<Rule> rules, Parameters parameters) {
        this.rules = List.copyOf(rules);
        Set<String> rights = new HashSet<>();
        for (Rule rule : rules) {
            RuleCard card = rule.card();
            require(rights.add(card.right()), card, "has two rules");
            require(card.mode() != Mode.GRANT || hasRegulation(card), card, "may not grant without a regulation");
            require(
                    parameters.names().containsAll(card.parameters()),
                    card,
                    "names a parameter that is not in the table");
        }
    }

    /** The rules of all rights and obligations. */
    public static JavaRuleBook ofAllRights(Parameters parameters) {
        WorkingDays workingDays = new WorkingDays();
        return new JavaRuleBook(
                List.of(
                        new BirthDeclaration(workingDays),
                        new BirthGrant(parameters),
                        new AddressDeclaration(workingDays),
                        new TemporaryParkingPermit(),
                        new WasteBags(parameters)),
                parameters);
    }

    @Override
    public List<Assessment> assess(Situation situation) {
        return situation
                .event()
                .trigger()
                .map(trigger -> answers(trigger, situation))
                .orElse(List.of());
    }

    /** What the rules are about. */
    public List<RuleCard> cards() {
        return rules.stream().map(Rule::card).toList();
    }

    /** All that sets some rule off. */
    public Set<Trigger> triggers() {
        return rules.stream().flatMap(rule -> rule.card().triggers().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private List<Assessment> answers(Trigger trigger, Situation situation) {
        return rules.stream()
                .filter(rule -> rule.card().triggers().contains(trigger))
                .map(rule -> rule.assess(situation))
                .toList();
    }

    /** One that may hold on some day; on which, the guard asks for each event. */
    private static boolean hasRegulation(RuleCard card) {
        return card.legalBasis() != null && card.legalBasis().mayEverHold();
    }

    private static void require(boolean condition, RuleCard card, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(card.right() + " " + otherwise);
        }
    }
}
