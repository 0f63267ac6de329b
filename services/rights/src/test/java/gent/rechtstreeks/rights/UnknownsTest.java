package gent.rechtstreeks.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.evaluator.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * With facts taken out, the evaluator never says what some filling makes untrue, and with one fact taken out it knows
 * whatever all fillings agree on. KIE's engine says what comes out of each filling.
 */
class UnknownsTest {

    private static final int HOUSEHOLDS = 200;
    private static final int SITUATIONS = 4;
    private static final int MOST_COMBINATIONS = 10_000;
    private static final ParameterTable PARAMETERS = ParameterTable.read();
    private static final FactTable FACTS = FactTable.read();

    private final Random random = new Random(2026);
    private final UnknownsReport report = new UnknownsReport();

    @Test
    void whatItSaysHoldsForEveryFilling() {
        List<RightFolder> rights = RightFolder.all();
        rights.forEach(this::proof);
        System.out.println(report.text(HOUSEHOLDS, rights.size()));
        assertThat(report.unsound())
                .as("answers that some filling makes untrue")
                .isEmpty();
        assertThat(report.incomplete(1))
                .as("one missing fact that makes no difference")
                .isEmpty();
        assertThat(report.notListed())
                .as("facts that decide and are not listed")
                .isEmpty();
    }

    private void proof(RightFolder right) {
        Thresholds thresholds = Thresholds.of(right, PARAMETERS);
        OwnRules own = OwnRules.load(right, PARAMETERS);
        Judge judge = new Judge(right, PARAMETERS);
        for (Scenario household : new Households(42, FACTS, List.of(thresholds), SITUATIONS).first(HOUSEHOLDS)) {
            List<Gap> gaps = new ArrayList<>(Gap.all(thresholds, household, FACTS));
            Collections.shuffle(gaps, random);
            for (int taken : List.of(1, 2, 3, gaps.size())) {
                List<Gap> out = gaps.subList(0, Math.min(taken, gaps.size()));
                check(own, judge, new FilledIn(household, out, new BorderFillings(thresholds)));
            }
        }
        report.asked(judge.asked());
    }

    private void check(OwnRules own, Judge judge, FilledIn filled) {
        gent.rechtstreeks.evaluator.Answer answer = own.answer(
                OwnRules.inputs(filled.withGaps()),
                judge.parametersOn(filled.whole().day()));
        report.answer(filled, answer);
        List<Scenario> fillings = filled.some(enough(filled.gaps().size()), random);
        for (Scenario filling : fillings) {
            if (!SaysOnly.what(answer, judge.answer(filling))) {
                report.isUnsound(judge, filled, filling, answer);
            }
        }
        if (answer.eligible() == Truth.UNKNOWN && filled.gaps().size() <= 2) {
            checkThatItMatters(judge, filled, fillings, answer);
        }
    }

    /** Fewer where there are many households to try them on. */
    private static int enough(int gaps) {
        return gaps == 1 ? 40 : gaps == 2 ? 10 : 3;
    }

    private void checkThatItMatters(
            Judge judge, FilledIn filled, List<Scenario> some, gent.rechtstreeks.evaluator.Answer answer) {
        if (!areAlike(judge, some)) {
            if (filled.gaps().size() == 2) {
                report.listed(judge, filled, answer, some);
            }
            return;
        }
        if (filled.count() <= MOST_COMBINATIONS && areAlike(judge, filled.all())) {
            report.isIncomplete(judge, filled);
        }
    }

    private static boolean areAlike(Judge judge, List<Scenario> fillings) {
        Boolean first = judge.answer(fillings.getFirst()).eligible();
        return first != null
                && fillings.stream()
                        .allMatch(filling -> first.equals(judge.answer(filling).eligible()));
    }
}
