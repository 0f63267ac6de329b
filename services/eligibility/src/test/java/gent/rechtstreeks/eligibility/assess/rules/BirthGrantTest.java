package gent.rechtstreeks.eligibility.assess.rules;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static gent.rechtstreeks.eligibility.assess.ABirth.CHILD;
import static gent.rechtstreeks.eligibility.assess.ABirth.LIFE_EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.AHousehold;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Domicile;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.Parent;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.eligibility.assess.Verification;
import gent.rechtstreeks.eligibility.assess.Zone;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthGrantTest {

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, 110000, SEEN",
        "2019-08-31, 110000, SEEN",
        "2019-09-01, 112200, SEEN",
        "2020-08-31, 112200, SEEN",
        "2020-09-01, 114444, SEEN",
        "2021-09-01, 116733, SEEN",
        "2022-09-01, 119068, SEEN",
        "2023-09-01, 121449, SEEN",
        "2024-09-01, 123878, SEEN",
        "2025-08-31, 123878, SEEN",
        "2025-09-01, 126356, DERIVED",
        "2026-08-31, 126356, DERIVED"
    })
    void theAmountIsTheOneThatHeldOnTheDayOfBirth(String bornOn, long cents, Verification verification) {
        Assessment answer = assess(ABirth.registered().on(bornOn).situation());

        LocalDate deadline = LocalDate.parse(bornOn).plusYears(5);
        assertThat(answer.mode()).isEqualTo(Mode.INFORM);
        assertThat(answer.outcome()).isEqualTo(Eligible.toTell(cents, deadline, "child-born"));
        assertThat(answer.parameters()).singleElement().satisfies(parameter -> assertThat(parameter.verification())
                .isEqualTo(verification));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-12-31", "2026-09-01", "2026-11-23"})
    void noAmountIsGivenForADayThatNoneIsKnownFor(String bornOn) {
        Assessment answer = assess(ABirth.registered().on(bornOn).situation());

        assertThat(answer.mode()).isEqualTo(Mode.INFORM);
        assertThat(answer.parameters()).isEmpty();
        assertThat(answer.outcome()).isInstanceOfSatisfying(Eligible.class, eligible -> {
            assertThat(eligible.amountCents()).isNull();
            assertThat(eligible.reasons()).containsExactly("child-born", "amount-unverified");
        });
    }

    @Test
    void theParentsAreToldAboutTheChild() {
        Assessment answer = assess(ABirth.registered().situation());

        assertThat(answer.subject()).isEqualTo(Subject.child(CHILD));
        assertThat(answer.addressees()).containsExactly(ANNA, BRAM);
    }

    @Test
    void afterAStillbirthAPersonLooksAndNoAmountIsNamed() {
        for (ABirth birth :
                List.of(ABirth.notified().stillborn(), ABirth.registered().stillborn())) {
            Assessment answer = assess(birth.situation());

            assertThat(answer.mode()).isEqualTo(Mode.ASSIST);
            assertThat(answer.outcome()).isEqualTo(Eligible.toTell(null, null, "stillborn"));
            assertThat(answer.parameters()).isEmpty();
            assertThat(answer.subject()).isEqualTo(Subject.child(LIFE_EVENT));
        }
    }

    @Test
    void anUnknownZoneIsAMissingFact() {
        Assessment answer =
                assess(ABirth.registered().in(AHousehold.of(2).nowhereKnown()).situation());

        assertThat(answer.outcome()).isEqualTo(FactsMissing.of(List.of(Domicile.missingOf(ANNA))));
    }

    @Test
    void eachParentWhoLivesThereReadsTheDomicileAsAnOwnFact() {
        assertThat(domiciles(ABirth.registered())).containsExactly(ANNA, BRAM);
    }

    @Test
    void aParentWhoLivesElsewhereReadsNoDomicile() {
        assertThat(domiciles(ABirth.registered().in(AHousehold.of(1).inGhent())))
                .containsExactly(ANNA);
        assertThat(domiciles(ABirth.registered().in(AHousehold.of(1).in(new Zone("21004", "1000")))))
                .containsExactly(ANNA);
    }

    @Test
    void theDomicileIsTheHouseholdsWhenNoParentLivesThere() {
        assertThat(domiciles(ABirth.registered().of(new Parent(UUID.randomUUID(), true, false))))
                .containsOnlyNulls()
                .hasSize(1);
    }

    @Test
    void aDomicileInBrusselsOrWalloniaGivesNoFlemishGrant() {
        var household = AHousehold.of(2).in(new Zone("21004", "1000"));

        assertThat(assess(ABirth.registered().in(household).situation()).outcome())
                .isEqualTo(NotEligible.because("domicile-outside-dutch-language-area"));
    }

    @Test
    void aPersonLooksWhenThereIsNobodyToTell() {
        Assessment answer =
                assess(ABirth.registered().of(new Parent(ANNA, false, false)).situation());

        assertThat(answer.mode()).isEqualTo(Mode.ASSIST);
        assertThat(answer.addressees()).isEmpty();
    }

    private List<UUID> domiciles(ABirth birth) {
        return assess(birth.situation()).facts().stream()
                .filter(fact -> fact.fact().equals("domicile"))
                .map(UsedFact::residentId)
                .toList();
    }

    @Test
    void whenTheChildHasDiedAPersonLooksAndNobodyIsSentAMessage() {
        Assessment grant = assess(ABirth.registered().childDeceased().situation());

        assertThat(grant.mode()).isEqualTo(Mode.ASSIST);
        assertThat(grant.outcome()).isEqualTo(Eligible.toTell(null, null, "child-deceased"));
        assertThat(grant.addressees()).isEmpty();
        assertThat(grant.parameters()).isEmpty();
        assertThat(grant.facts()).extracting(UsedFact::fact).contains("child-deceased");
    }

    private static Assessment assess(Situation situation) {
        return TheRules.answer("birth-grant", situation);
    }
}
