package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.rules.DatedNumbers.Numbers;
import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.eligibility.rights.Grounds;
import gent.rechtstreeks.eligibility.rights.RightCard;
import gent.rechtstreeks.evaluator.Rule;
import gent.rechtstreeks.evaluator.Vocabulary;
import java.time.DateTimeException;
import java.util.List;

/** One right by its DMN file: asks the rule, and tells what it said as an assessment. */
final class DmnRight {

    private final RightCard card;
    private final Rule rule;
    private final AskedFacts facts;
    private final Grounds grounds;
    private final DatedNumbers numbers;
    private final Telling telling;
    private final HasItAlready hasItAlready;

    DmnRight(
            RightCard card,
            Rule rule,
            Vocabulary vocabulary,
            List<FactDeclaration> facts,
            Grounds grounds,
            List<Parameter> parameters,
            WorkingDays workingDays) {
        this.card = card;
        this.rule = rule;
        this.facts = AskedFacts.of(rule, vocabulary, facts);
        this.grounds = grounds;
        this.numbers = new DatedNumbers(rule, parameters);
        this.telling = new Telling(card, workingDays, Tracing.of(facts));
        this.hasItAlready = HasItAlready.of(card, rule);
    }

    RightCard card() {
        return card;
    }

    /** One answer for everybody who may have it. */
    List<Assessment> assess(Situation situation) {
        PersonFacts personFacts = PersonFacts.of(card, grounds, situation);
        return About.in(situation, card.subject()).stream()
                .map(about -> assess(situation, about, new Case(facts, personFacts, about)))
                .toList();
    }

    /** A number that does not fit is no reason to answer nothing at all: a person looks, and the other rights go on. */
    private Assessment assess(Situation situation, About about, Case asked) {
        try {
            return answer(situation, about, asked);
        } catch (ArithmeticException | DateTimeException tooLarge) {
            return telling.cannotTell(situation, about);
        }
    }

    private Assessment answer(Situation situation, About about, Case asked) {
        Numbers ofTheDay = numbers.on(situation.day());
        Evidence evidence = Evidence.of(rule, asked, ofTheDay.values());
        List<String> used = evidence.parameters();
        Assessment found = telling.tell(
                situation,
                about,
                asked,
                evidence,
                ofTheDay.parameters().stream()
                        .filter(parameter -> used.contains(parameter.name()))
                        .toList());
        return hasItAlready.orFound(found, asked);
    }
}
