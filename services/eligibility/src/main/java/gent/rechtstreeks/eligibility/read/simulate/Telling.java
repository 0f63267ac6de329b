package gent.rechtstreeks.eligibility.read.simulate;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.explain.Answer;
import gent.rechtstreeks.eligibility.explain.Explainer;
import gent.rechtstreeks.eligibility.explain.Explanation;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.At;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.InMonth;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.Missing;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.OfRight;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.Question;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.Said;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.Unverified;
import gent.rechtstreeks.eligibility.rights.FactDeclarations;
import gent.rechtstreeks.eligibility.rights.Language;
import gent.rechtstreeks.eligibility.simulate.Horizon;
import gent.rechtstreeks.eligibility.simulate.Outlook;
import gent.rechtstreeks.eligibility.simulate.Prospect;
import gent.rechtstreeks.eligibility.simulate.State;
import gent.rechtstreeks.kit.read.Money;
import java.util.ArrayList;
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

    private static final String AMOUNT_UNVERIFIED = "amount-unverified";

    List<OfRight> tell() {
        return outlook.prospects().stream().map(this::tell).toList();
    }

    private OfRight tell(Prospect prospect) {
        return new OfRight(
                prospect.card().right(),
                explainer.name(prospect.card().right(), language),
                prospect.card().mode(),
                prospect.whenever(),
                at(prospect.now()),
                at(prospect.after()),
                prospect.from(),
                prospect.difference(),
                IntStream.range(0, prospect.months().size())
                        .mapToObj(month -> inMonth(month, prospect.months().get(month)))
                        .toList(),
                unverified(prospect));
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
        return new InMonth(horizon.all().get(month), said(state), amount(state));
    }

    private At at(State state) {
        List<Explanation> why = state.answers().stream()
                .map(answer -> explainer.explain(answer(answer), outlook.reader(), language))
                .toList();
        return new At(
                said(state),
                amount(state),
                state.cents() == null ? null : howMuch(why),
                why.stream()
                        .flatMap(each -> each.reasons().stream())
                        .map(Explanation.Reason::text)
                        .distinct()
                        .toList(),
                missing(state, why));
    }

    private Said said(State state) {
        return switch (state.verdict()) {
            case NOT_ASKED -> Said.NOT_ASKED;
            case NOT_ELIGIBLE -> Said.NOT_ELIGIBLE;
            case FACTS_MISSING -> Said.FACTS_MISSING;
            case TO_A_PERSON -> Said.TO_A_PERSON;
            case ELIGIBLE ->
                state.answers().stream().map(this::answer).allMatch(this::isPerhaps) ? Said.PERHAPS : Said.ELIGIBLE;
        };
    }

    private boolean isPerhaps(Answer answer) {
        return explainer.isPerhaps(answer, outlook.reader());
    }

    private Answer answer(Assessment answer) {
        return new Answer(answer, outlook.household());
    }

    /** In a sentence for each of several that differ: no sentence fits their sum. */
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

    private List<Unverified> unverified(Prospect prospect) {
        List<Unverified> marks = new ArrayList<>();
        LegalBasis basis = prospect.card().legalBasis();
        if (basis == null || !basis.isKnownToHoldOn(horizon.today())) {
            marks.add(Unverified.REGULATION);
        }
        if (Stream.of(prospect.now(), prospect.after()).anyMatch(Telling::restsOnSoftNumbers)) {
            marks.add(Unverified.NUMBERS);
        }
        if (!prospect.card().unverified().isEmpty()) {
            marks.add(Unverified.CONTENT);
        }
        return marks;
    }

    /** Or on none, as none was found for that day. */
    private static boolean restsOnSoftNumbers(State state) {
        return state.answers().stream()
                .anyMatch(answer -> answer.outcome().reasons().contains(AMOUNT_UNVERIFIED)
                        || answer.parameters().stream().anyMatch(number -> !number.isFirm()));
    }
}
