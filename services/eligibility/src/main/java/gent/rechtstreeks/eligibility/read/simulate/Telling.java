package gent.rechtstreeks.eligibility.read.simulate;

import gent.rechtstreeks.eligibility.explain.Answer;
import gent.rechtstreeks.eligibility.explain.Explainer;
import gent.rechtstreeks.eligibility.explain.Explanation;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.At;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.InMonth;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.Missing;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.OfRight;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.Question;
import gent.rechtstreeks.eligibility.rights.FactDeclarations;
import gent.rechtstreeks.eligibility.rights.Language;
import gent.rechtstreeks.eligibility.rights.Paid;
import gent.rechtstreeks.eligibility.simulate.Horizon;
import gent.rechtstreeks.eligibility.simulate.Outlook;
import gent.rechtstreeks.eligibility.simulate.Prospect;
import gent.rechtstreeks.eligibility.simulate.State;
import gent.rechtstreeks.kit.read.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts what was found into words for whoever asked. Of others in the household it says what an explanation would say to that
 * reader, and no more.
 *
 * @param isKnown whether that is a resident
 */
record Telling(
        Explainer explainer,
        FactDeclarations facts,
        Outlook outlook,
        Language language,
        Horizon horizon,
        boolean isKnown) {

    List<OfRight> tell() {
        return outlook.prospects().stream().map(this::tell).toList();
    }

    private OfRight tell(Prospect prospect) {
        return new OfRight(
                prospect.card().right(),
                explainer.name(prospect.card().right(), language),
                prospect.card().mode(),
                prospect.card().paid() == Paid.ONCE,
                prospect.whenever(),
                at(prospect.now()),
                at(prospect.after()),
                prospect.from(),
                prospect.difference(),
                IntStream.range(0, prospect.months().size())
                        .mapToObj(month -> inMonth(month, prospect.months().get(month)))
                        .toList(),
                Doubts.of(prospect));
    }

    /** What was said already comes first. */
    List<Question> questions(Map<String, Boolean> said, List<OfRight> told) {
        Stream<Question> open = told.stream()
                .flatMap(right -> Stream.of(right.now(), right.after()))
                .flatMap(at -> at.missing().stream())
                .filter(missing -> KnownNow.isYesOrNo(facts, missing.fact()) && !said.containsKey(missing.fact()))
                .map(missing -> new Question(missing.fact(), missing.label(), null))
                .distinct();
        Stream<Question> answered = said.entrySet().stream()
                .map(fact -> new Question(fact.getKey(), label(fact.getKey()), fact.getValue()));
        return Stream.concat(answered, open).toList();
    }

    private String label(String fact) {
        return facts.named(fact).orElseThrow().label().in(language);
    }

    private InMonth inMonth(int month, State state) {
        return new InMonth(horizon.all().get(month), state.verdict(), amount(state));
    }

    private At at(State state) {
        List<Explanation> why = state.answers().stream()
                .map(answer -> explainer.explain(new Answer(answer, outlook.household()), outlook.reader(), language))
                .toList();
        return new At(
                state.verdict(),
                amount(state),
                state.unsure().isEmpty() ? howMuch(why) : null,
                why.stream()
                        .flatMap(each -> each.reasons().stream())
                        .map(Explanation.Reason::text)
                        .distinct()
                        .toList(),
                missing(state, why));
    }

    /** In a sentence for each of several that differ: no sentence fits their sum. Of some it may not be known. */
    private static String howMuch(List<Explanation> why) {
        return why.stream()
                .map(Explanation::amount)
                .filter(Objects::nonNull)
                .distinct()
                .reduce((one, other) -> one + " " + other)
                .orElse(null);
    }

    private List<Missing> missing(State state, List<Explanation> why) {
        Stream<Missing> ofHousehold = state.unsure().stream().map(name -> new Missing(name, label(name), null));
        Stream<Missing> ofAnswers = why.stream()
                .flatMap(each -> each.missing().stream())
                .map(fact -> new Missing(fact.fact(), fact.label(), isKnown ? fact.declareAt() : null));
        return Stream.concat(ofHousehold, ofAnswers).distinct().toList();
    }

    private static Money amount(State state) {
        return state.cents() == null ? null : Money.euro(state.cents());
    }
}
