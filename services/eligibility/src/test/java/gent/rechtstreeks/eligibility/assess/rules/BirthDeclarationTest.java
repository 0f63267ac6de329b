package gent.rechtstreeks.eligibility.assess.rules;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static gent.rechtstreeks.eligibility.assess.ABirth.CHILD;
import static gent.rechtstreeks.eligibility.assess.ABirth.LIFE_EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Parent;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Subject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDeclarationTest {

    @ParameterizedTest(name = "born {0}, {2}")
    @CsvSource({
        "2026-03-02, 2026-03-17, fifteen days later",
        "2026-03-06, 2026-03-23, day 15 is a Saturday",
        "2026-03-07, 2026-03-23, day 15 is a Sunday",
        "2026-03-20, 2026-04-07, day 15 is the Saturday before Easter",
        "2026-03-21, 2026-04-07, day 15 is Easter Sunday",
        "2026-03-22, 2026-04-07, day 15 is Easter Monday",
        "2026-04-16, 2026-05-04, day 15 is Labour Day on a Friday",
        "2026-04-29, 2026-05-15, day 15 is Ascension Day and the Friday is worked",
        "2026-05-10, 2026-05-26, day 15 is Whit Monday",
        "2026-07-06, 2026-07-22, day 15 is the National Day",
        "2026-10-17, 2026-11-02, day 15 is All Saints on a Sunday",
        "2026-10-27, 2026-11-12, day 15 is Armistice Day",
        "2026-12-10, 2026-12-28, day 15 is Christmas on a Friday",
        "2026-12-17, 2027-01-04, day 15 is New Year on a Friday",
        "2028-02-14, 2028-02-29, through a leap day",
        "2026-10-15, 2026-10-30, over the end of summer time"
    })
    void theLastDayIsTheFifteenthOrTheNextWorkingDay(String bornOn, LocalDate deadline, String why) {
        Assessment answer = assess(ABirth.notified().on(bornOn).situation());

        assertThat(answer.outcome()).isEqualTo(Eligible.toTell(null, deadline, "birth-not-declared"));
        assertThat(answer.period()).isEqualTo(new Period(LocalDate.parse(bornOn), deadline.plusDays(1)));
    }

    @Test
    void bothParentsWithAuthorityAreReminded() {
        Assessment answer = assess(ABirth.notified().situation());

        assertThat(answer.mode()).isEqualTo(Mode.REMIND);
        assertThat(answer.addressees()).containsExactly(ANNA, BRAM);
    }

    @Test
    void aParentWithoutAuthorityIsNotReminded() {
        Assessment answer = assess(ABirth.notified()
                .of(new Parent(ANNA, true, false), new Parent(BRAM, false, false))
                .situation());

        assertThat(answer.addressees()).containsExactly(ANNA);
    }

    @Test
    void aParentWhoDiedIsNotReminded() {
        Assessment answer = assess(ABirth.notified()
                .of(new Parent(ANNA, true, false), new Parent(BRAM, true, true))
                .situation());

        assertThat(answer.addressees()).containsExactly(ANNA);
    }

    @Test
    void aPersonLooksWhenNoParentHasAuthority() {
        Assessment answer =
                assess(ABirth.notified().of(new Parent(ANNA, false, false)).situation());

        assertThat(answer.mode()).isEqualTo(Mode.ASSIST);
        assertThat(((Eligible) answer.outcome()).reasons()).containsExactly("no-parental-authority");
    }

    @Test
    void aRegisteredBirthMeetsTheObligation() {
        assertThat(assess(ABirth.registered().situation()).outcome()).isEqualTo(NotEligible.because("obligation-met"));
    }

    @Test
    void nobodyIsRemindedOfAStillbornChild() {
        assertThat(assess(ABirth.notified().stillborn().situation()).outcome())
                .isEqualTo(NotEligible.because("stillborn"));
    }

    @Test
    void theLifeEventStandsForTheChildUntilItIsRegistered() {
        assertThat(assess(ABirth.notified().situation()).subject()).isEqualTo(Subject.child(LIFE_EVENT));
        assertThat(assess(ABirth.registered().situation()).subject()).isEqualTo(Subject.child(CHILD));
    }

    @Test
    void nobodyIsRemindedOfAChildThatDiedAndADeclaredBirthStaysMet() {
        assertThat(assess(ABirth.notified().childDeceased().situation()).outcome())
                .isEqualTo(NotEligible.because("child-deceased"));
        assertThat(assess(ABirth.registered().childDeceased().situation()).outcome())
                .isEqualTo(NotEligible.because("obligation-met"));
    }

    private static Assessment assess(Situation situation) {
        return TheRules.answer("birth-declaration", situation);
    }
}
