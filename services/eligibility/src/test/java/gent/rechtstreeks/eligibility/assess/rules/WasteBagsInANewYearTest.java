package gent.rechtstreeks.eligibility.assess.rules;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.ADay;
import gent.rechtstreeks.eligibility.assess.AFact;
import gent.rechtstreeks.eligibility.assess.AHousehold;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Domicile;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.eligibility.assess.Zone;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WasteBagsInANewYearTest {

    @Test
    void whoHasTheStatusInTheNewYearGetsTheBagsOfThatYear() {
        Assessment answer = answer(ADay.newYear(2027).knowing(AFact.known(BRAM, true, "2026-05-01", null)));

        assertThat(answer.subject()).isEqualTo(Subject.household(AHousehold.ID));
        assertThat(answer.period()).isEqualTo(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1)));
        assertThat(answer.outcome())
                .isEqualTo(new Eligible(6300L, ANNA, List.of(ANNA, BRAM), null, List.of("increased-reimbursement")));
        assertThat(answer.facts())
                .extracting(UsedFact::fact)
                .containsExactly("due-date", "due-date-kind", "household-size", "domicile", "increased-reimbursement");
    }

    @Test
    void aStatusOfTheOldYearIsNotOneOfTheNew() {
        assertThat(outcome(ADay.newYear(2027).knowing(AFact.yes(ANNA), AFact.no(BRAM))))
                .isEqualTo(FactsMissing.of(List.of(AFact.missingOf(ANNA), AFact.missingOf(BRAM))));
    }

    @Test
    void aNoForEverybodyInTheNewYearIsANo() {
        assertThat(outcome(ADay.newYear(2027)
                        .knowing(
                                AFact.known(1, ANNA, true, "2026-01-01", null),
                                AFact.known(2, ANNA, false, "2027-01-01", null),
                                AFact.known(BRAM, false, "2026-01-01", null))))
                .isEqualTo(NotEligible.because("no-increased-reimbursement"));
    }

    @Test
    void whoLeftGhentOrTheCountryHasNoRight() {
        NotEligible outside = NotEligible.because("domicile-outside-ghent");

        assertThat(outcome(ADay.newYear(2027).in(AHousehold.of(2).in(new Zone("44083", "9800")))))
                .isEqualTo(outside);
        assertThat(outcome(ADay.newYear(2027).abroad())).isEqualTo(outside);
    }

    @Test
    void aProtectedAddressLeavesTheDomicileMissing() {
        assertThat(outcome(ADay.newYear(2027)
                        .in(AHousehold.of(2).nowhereKnown())
                        .knowing(AFact.known(ANNA, true, "2027-01-01", null))))
                .isEqualTo(FactsMissing.of(List.of(Domicile.missingOf(ANNA))));
    }

    private Outcome outcome(ADay day) {
        return answer(day).outcome();
    }

    private Assessment answer(ADay day) {
        return assess(day.situation());
    }

    private static Assessment assess(Situation situation) {
        return TheRules.answer("waste-bags", situation);
    }
}
