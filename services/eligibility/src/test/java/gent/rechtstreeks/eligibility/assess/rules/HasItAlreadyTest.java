package gent.rechtstreeks.eligibility.assess.rules;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static gent.rechtstreeks.eligibility.assess.ABirth.CHILD;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.AFact;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Trace;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is known to have a right already is told so; who is not is told of the right. */
class HasItAlreadyTest {

    private static final NotEligible HAD = NotEligible.because("has-it-already");

    private static final DmnRuleBook RULES =
            TheRules.demonstrated("birth-grant", "social-supplement", "increased-reimbursement");

    @Test
    void theSourceSaysThatItWasPaid() {
        Fact paid = AFact.of(CHILD, "birth-grant-paid", "true");
        Assessment answer = answer("birth-grant", ABirth.registered().knowing(paid));

        assertThat(answer.outcome()).isEqualTo(HAD);
        assertThat(answer.facts())
                .contains(paid.used())
                .extracting(UsedFact::residentId)
                .doesNotContain(ANNA, BRAM);
        assertThat(answer.trace().steps())
                .containsExactly(new Trace.Step("hasItAlready", List.of(), "true", List.of("birth-grant-paid")));
    }

    @Test
    void theSourceSaysThatItWasNot() {
        Fact unpaid = AFact.of(CHILD, "birth-grant-paid", "false");
        Assessment answer = answer("birth-grant", ABirth.registered().knowing(unpaid));

        assertThat(answer.outcome()).isInstanceOf(Eligible.class);
        assertThat(answer.facts()).contains(unpaid.used());
    }

    @Test
    void nobodySaysIt() {
        assertThat(answer("birth-grant", ABirth.registered()).outcome()).isInstanceOf(Eligible.class);
    }

    @Test
    void somebodyInTheHouseholdHasWhatIsTheHouseholds() {
        ABirth birth = ABirth.registered().knowing(AFact.of(BRAM, "social-supplement", "true"));

        assertThat(answer("social-supplement", birth).outcome()).isEqualTo(HAD);
    }

    @Test
    void aRuleThatLooksAtItItselfDecides() {
        ABirth oneOfTwo = ABirth.registered().knowing(AFact.yes(ANNA), AFact.no(BRAM));

        assertThat(answer("increased-reimbursement", oneOfTwo).outcome()).isNotEqualTo(HAD);
    }

    @Test
    void afterALossItIsForAPerson() {
        ABirth birth = ABirth.registered().childDeceased().knowing(AFact.of(CHILD, "birth-grant-paid", "true"));

        assertThat(answer("birth-grant", birth).outcome()).isInstanceOf(Eligible.class);
    }

    private Assessment answer(String right, ABirth birth) {
        return RULES.right(right).assess(birth.situation()).getFirst();
    }
}
