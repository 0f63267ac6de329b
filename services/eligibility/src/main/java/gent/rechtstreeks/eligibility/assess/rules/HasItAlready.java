package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.Trace;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.eligibility.rights.RightCard;
import gent.rechtstreeks.evaluator.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether it is known that somebody has a right already: then nobody tells them to ask for it. As long as it is not known
 * they are told, and the text says that we do not know.
 *
 * @param field that says so; null when nothing does, or when the rule looks at it itself
 */
record HasItAlready(String field) {

    private static final String REASON = "has-it-already";

    static HasItAlready of(RightCard card, Rule rule) {
        boolean isSeenByRule = card.alreadyHas() != null && rule.names(card.alreadyHas());
        return new HasItAlready(isSeenByRule ? null : card.alreadyHas());
    }

    /** What the rule found, or that it is there already. What a person must look at is not settled by that. */
    Assessment orFound(Assessment found, Case asked) {
        boolean isToBeTold = !(found.outcome() instanceof NotEligible)
                && found.mode() != Mode.ASSIST
                && !found.addressees().isEmpty();
        List<Fact> words =
                isToBeTold ? Stream.ofNullable(field).flatMap(asked::said).toList() : List.of();
        return words.stream()
                .filter(word -> word.value().equals("true"))
                .findFirst()
                .map(word -> had(found, word))
                .orElseGet(() -> hadNot(found, words));
    }

    /** Of a household a no is known only when it is known of each member; no source is asked for that. */
    private static Assessment hadNot(Assessment found, List<Fact> words) {
        return words.isEmpty() || found.subject().kind() == Subject.Kind.HOUSEHOLD
                ? found
                : found.restingAlsoOn(words.stream().map(Fact::used).toList());
    }

    /** That word settles it: whatever else was found of people is not told with it. */
    private static Assessment had(Assessment found, Fact word) {
        Stream<UsedFact> ofNobody = found.facts().stream().filter(used -> used.residentId() == null);
        return new Assessment(
                found.right(),
                found.ruleVersion(),
                found.legalBasis(),
                found.mode(),
                found.subject(),
                found.period(),
                found.addressees(),
                NotEligible.because(REASON),
                Stream.concat(ofNobody, Stream.of(word.used())).toList(),
                List.of(),
                new Trace(List.of(new Trace.Step("hasItAlready", List.of(), word.value(), List.of(word.name())))));
    }
}
