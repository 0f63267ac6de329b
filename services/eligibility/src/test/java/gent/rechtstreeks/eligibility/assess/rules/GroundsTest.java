package gent.rechtstreeks.eligibility.assess.rules;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.AFact;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.rights.Ground;
import gent.rechtstreeks.eligibility.rights.Grounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fact may be used while its ground holds, whatever the day of the event; each right needs a ground of its own. */
class GroundsTest {

    private static final Ground OF_APRIL = new Ground(
            "increased-reimbursement", "waste-bags", false, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));

    @ParameterizedTest(name = "born on {0}, looked at on {1}: may be used {2}")
    @CsvSource({
        "2026-03-02, 2026-03-31, false",
        "2026-03-02, 2026-04-01, true",
        "2026-03-02, 2026-04-30, true",
        "2026-04-20, 2026-05-01, false"
    })
    void theGroundMustHoldOnTheDayOfUse(String bornOn, LocalDate usedOn, boolean mayBeUsed) {
        Outcome outcome = outcome(OF_APRIL, ABirth.registered().on(bornOn), usedOn);

        assertThat(outcome instanceof Eligible).isEqualTo(mayBeUsed);
    }

    @Test
    void withoutAGroundNoSourceIsAsked() {
        FactsMissing open =
                (FactsMissing) outcome(OF_APRIL, ABirth.registered().on("2026-04-20"), LocalDate.of(2026, 5, 1));

        assertThat(open.missing()).extracting(MissingFact::source).containsOnly("resident");
    }

    @Test
    void theGroundOfAnotherRightDoesNotHelp() {
        Ground ofAnother = new Ground("increased-reimbursement", "social-energy-tariff", false, null, null);

        assertThat(outcome(ofAnother, ABirth.registered(), LocalDate.of(2026, 3, 2)))
                .isInstanceOf(FactsMissing.class);
    }

    private static Outcome outcome(Ground ground, ABirth birth, LocalDate usedOn) {
        Situation known = birth.knowing(AFact.yes(ANNA)).situation();
        Situation situation = new Situation(known.told(), known.shown(), known.said(), known.people(), usedOn);
        return TheRules.only("waste-bags", new Grounds(List.of(ground), Set.of()))
                .right("waste-bags")
                .assess(situation)
                .getFirst()
                .outcome();
    }
}
