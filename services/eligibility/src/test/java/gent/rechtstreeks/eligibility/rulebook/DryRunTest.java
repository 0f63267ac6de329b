package gent.rechtstreeks.eligibility.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.GrantGuard;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.RuleBook;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.rulebook.DryRunReport.Cost;
import gent.rechtstreeks.eligibility.rulebook.DryRunReport.OfRight;
import gent.rechtstreeks.kit.read.Money;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DryRunTest {

    private static final Situation BIRTH = ABirth.registered().situation();
    private static final int ENOUGH = DryRun.SMALLEST_SAMPLE;
    private static final RuleBook NONE = situation -> List.of();

    @Test
    void aHigherAmountIsCountedWithWhatItCosts() {
        OfRight right = tried(paying("bags", 8400), paying("bags", 8500), 6);

        assertThat(right.raised()).isEqualTo(Count.of(6));
        assertThat(right.lowered()).isEqualTo(Count.of(0));
        assertThat(right.gain()).isEqualTo(Count.of(0));
        assertThat(right.differ()).isEqualTo(Count.of(6));
        assertThat(right.cost()).isEqualTo(new Cost(Money.euro(50400), Money.euro(51000), Money.euro(600)));
    }

    @Test
    void whoGainsAndWhoLosesIsCounted() {
        assertThat(tried(no("bags"), paying("bags", 8400), 7).gain()).isEqualTo(Count.of(7));
        assertThat(tried(paying("bags", 8400), no("bags"), 7).lose()).isEqualTo(Count.of(7));
        assertThat(tried(paying("bags", 8400), no("bags"), 7).cost().difference())
                .isEqualTo(Money.euro(-58800));
    }

    @Test
    void aRightThatIsNewIsGained() {
        assertThat(tried(NONE, paying("bags", 8400), 5).gain()).isEqualTo(Count.of(5));
    }

    @Test
    void whoGoesToAHumanIsCounted() {
        OfRight right = tried(no("bags"), asking("bags"), 5);

        assertThat(right.toAHumanBefore()).isEqualTo(Count.of(0));
        assertThat(right.toAHumanAfter()).isEqualTo(Count.of(5));
    }

    @Test
    void aFewAreToldAsAFew() {
        OfRight right = tried(paying("bags", 8400), paying("bags", 8500), 4);

        assertThat(right.raised()).isEqualTo(Count.NOT_TOLD);
        assertThat(right.cost()).isNull();
        assertThat(Count.of(0)).isEqualTo(new Count(0L));
        assertThat(Count.of(5)).isEqualTo(new Count(5L));
    }

    @Test
    void theCostOfAFewIsNotToFindInTheCostOfAll() {
        DryRun dryRun = new DryRun(by(paying("bags", 8400)), by(paying("bags", 8400)));
        DryRun other = new DryRun(by(paying("permit", 1000)), by(paying("permit", 2000)));
        look(dryRun, 10);
        look(other, 3);

        assertThat(dryRun.report(ENOUGH).costInAll().before()).isEqualTo(Money.euro(84000));
        assertThat(dryRun.report(ENOUGH).costsWithheld()).isZero();
        assertThat(other.report(ENOUGH).costInAll().before()).isEqualTo(Money.euro(0));
        assertThat(other.report(ENOUGH).costsWithheld()).isEqualTo(1);
    }

    @Test
    void ofAFewHouseholdsNothingIsToldOfAnyRight() {
        DryRun dryRun = new DryRun(by(paying("bags", 8400)), by(no("bags")));
        look(dryRun, ENOUGH - 1);

        DryRunReport report = dryRun.report(ENOUGH - 1);

        assertThat(report.rights()).isEmpty();
        assertThat(report.differ()).isNull();
        assertThat(report.costInAll()).isNull();
        assertThat(dryRun.report(ENOUGH).rights()).hasSize(1);
    }

    @Test
    void whatDiffersForAFewIsNotToFindInWhatDiffersForAll() {
        Iterator<String> rights = Stream.of(times("bags", 20), times("grant", 7), times("permit", 3))
                .flatMap(List::stream)
                .iterator();
        DryRun dryRun =
                new DryRun(by(NONE), by(situation -> paying(rights.next(), 100).assess(situation)));
        look(dryRun, 30);

        DryRunReport report = dryRun.report(ENOUGH);

        assertThat(report.differ()).isEqualTo(Count.of(20));
        assertThat(report.rights())
                .extracting(OfRight::right, OfRight::differ)
                .containsExactly(
                        tuple("bags", Count.of(20)), tuple("grant", Count.NOT_TOLD), tuple("permit", Count.NOT_TOLD));
    }

    private static OfRight tried(RuleBook before, RuleBook after, int households) {
        DryRun dryRun = new DryRun(by(before), by(after));
        look(dryRun, households);
        return dryRun.report(ENOUGH).rights().getFirst();
    }

    private static void look(DryRun dryRun, int households) {
        for (int i = 0; i < households; i++) {
            dryRun.look(BIRTH);
        }
    }

    private static List<String> times(String right, int times) {
        return Collections.nCopies(times, right);
    }

    private static Assessor by(RuleBook rules) {
        return new Assessor(rules, new GrantGuard(Set.of()));
    }

    private static RuleBook paying(String right, long cents) {
        return answering(right, Mode.INFORM, Outcome.Eligible.toTell(cents, null, "why"));
    }

    private static RuleBook asking(String right) {
        return answering(right, Mode.ASSIST, Outcome.Eligible.toTell(null, null, "why"));
    }

    private static RuleBook no(String right) {
        return answering(right, Mode.INFORM, Outcome.NotEligible.because("why"));
    }

    private static RuleBook answering(String right, Mode mode, Outcome outcome) {
        return situation -> List.of(new Assessment(
                right,
                "1",
                LegalBasis.undated("a regulation", true),
                mode,
                Subject.household(situation.household().id()),
                Period.startingOn(situation.day()),
                List.of(),
                outcome,
                List.of(),
                List.of()));
    }
}
