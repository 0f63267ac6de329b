package gent.rechtstreeks.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import gent.rechtstreeks.evaluator.Inputs;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** With all facts present, KIE's engine and our evaluator say the same of every right, for every household. */
class AgreementTest {

    private static final int HOUSEHOLDS = 20_000;
    private static final int SITUATIONS = 25;
    private static final int MOST_MORE = 5_000;
    private static final ParameterTable PARAMETERS = ParameterTable.read();

    private long answers;
    private long asked;
    private long rows;
    private long lacking;
    private final Set<String> neverReached = new TreeSet<>();

    @Test
    void theyAgreeOnEveryRightOfEveryHousehold() {
        List<RightFolder> rights = RightFolder.all();
        List<Thresholds> thresholds =
                rights.stream().map(right -> Thresholds.of(right, PARAMETERS)).toList();
        List<Scenario> households = new Households(2026, FactTable.read(), thresholds, SITUATIONS).first(HOUSEHOLDS);
        List<Inputs> inputs = households.stream().map(OwnRules::inputs).toList();
        rights.forEach(right -> agreeOn(right, households, inputs));
        System.out.printf(
                "Proof (a): %,d households and more x %d rights: %,d answers, all as KIE's engine says (asked about"
                        + " %,d that differ); all %d rows of their tables reached; %,d unknown in part for want of a"
                        + " parameter of the day.%n",
                households.size(), rights.size(), answers, asked, rows, lacking);
        assertThat(neverReached).as("rows that no household reaches").isEmpty();
    }

    private void agreeOn(RightFolder right, List<Scenario> households, List<Inputs> inputs) {
        OwnRules own = OwnRules.load(right, PARAMETERS);
        Judge judge = new Judge(right, PARAMETERS);
        for (int number = 0; number < households.size(); number++) {
            Scenario household = households.get(number);
            compare(own.answer(inputs.get(number), judge.parametersOn(household.day())), judge, household);
        }
        answers += households.size();
        if (!judge.neverReached().isEmpty()) {
            goOn(right, own, judge);
        }
        asked += judge.asked();
        rows += judge.rows().size();
        judge.neverReached().forEach(row -> neverReached.add(right.name() + ": " + row));
    }

    /** With more households near this right, where the others did not reach each of its rows. */
    private void goOn(RightFolder right, OwnRules own, Judge judge) {
        List<Thresholds> near = List.of(Thresholds.of(right, PARAMETERS));
        for (Scenario household : new Households(2027, FactTable.read(), near, 2).first(MOST_MORE)) {
            if (judge.neverReached().isEmpty()) {
                return;
            }
            compare(own.answer(OwnRules.inputs(household), judge.parametersOn(household.day())), judge, household);
            answers++;
        }
    }

    private void compare(gent.rechtstreeks.evaluator.Answer own, Judge judge, Scenario household) {
        Answer theirs = judge.answer(household);
        if (judge.lacksParameter(household.day()) && !SaysOnly.theSame(own, theirs)) {
            lacking++;
            assertThat(SaysOnly.what(own, theirs))
                    .as("%s: %s", judge, household)
                    .isTrue();
        } else if (!SaysOnly.theSame(own, theirs)) {
            fail("%s: %s%nours: %s %s %s %s %s%nKIE's: %s"
                    .formatted(
                            judge,
                            household,
                            own.eligible(),
                            own.mode(),
                            own.reason(),
                            own.amountCents(),
                            own.deadline(),
                            theirs));
        }
    }
}
