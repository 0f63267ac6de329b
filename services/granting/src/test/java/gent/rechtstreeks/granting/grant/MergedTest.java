package gent.rechtstreeks.granting.grant;

import static gent.rechtstreeks.granting.grant.AssessmentBuilder.CHILD;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.FATHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.HOUSEHOLD;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.MOTHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.TWIN_BIRTH;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.addressDeclaration;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.birthGrant;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.granting.grant.Decision.Decided;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two residents turn out to be one. */
class MergedTest {

    private static final UUID SURVIVOR = new UUID(0, 99);
    private static final Survivors SURVIVORS = new Survivors(Map.of(MOTHER, SURVIVOR));

    private static final UUID LOW = new UUID(0, 1);
    private static final UUID HIGH = new UUID(0, 2);

    @Test
    void everyPlaceWhereAResidentStandsIsReadAsTheSurvivor() {
        Assessment read = SURVIVORS.in(wasteBags().missing(MOTHER, FATHER).build());

        assertThat(read.terms().payee()).isEqualTo(SURVIVOR);
        assertThat(read.terms().covered()).containsExactlyInAnyOrder(SURVIVOR, FATHER, CHILD);
        assertThat(read.terms().addressees()).containsExactly(SURVIVOR);
        assertThat(read.motivation().missingFacts())
                .extracting(MissingFact::residentId)
                .containsExactly(SURVIVOR, FATHER);
        assertThat(read.verdict())
                .isEqualTo(new Verdict.FactsMissing(read.motivation().missingFacts()));
    }

    @Test
    void aPersonIsReadAsTheSurvivorAndAHouseholdStaysOne() {
        Survivors all = new Survivors(Map.of(MOTHER, SURVIVOR, HOUSEHOLD, FATHER));

        assertThat(all.in(addressDeclaration().build()).subject())
                .isEqualTo(new Subject(Subject.Kind.PERSON, SURVIVOR));
        assertThat(all.in(wasteBags().build()).subject()).isEqualTo(new Subject(Subject.Kind.HOUSEHOLD, HOUSEHOLD));
    }

    @Test
    void theAssessmentOnTheNewerLifeEventCountsWhicheverComesFirst() {
        onlyTheSecondCounts(new Edition(LOW, 9, 1, SURVIVOR), new Edition(HIGH, 1, 2, MOTHER));
        onlyTheSecondCounts(new Edition(HIGH, 9, 1, SURVIVOR), new Edition(LOW, 1, 2, MOTHER));
    }

    @Test
    void ofOneLifeEventTheAssessmentOfTheSurvivorCountsWhicheverComesFirst() {
        onlyTheSecondCounts(new Edition(LOW, 2, 2, MOTHER), new Edition(HIGH, 1, 2, SURVIVOR));
        onlyTheSecondCounts(new Edition(HIGH, 2, 2, MOTHER), new Edition(LOW, 1, 2, SURVIVOR));
    }

    @Test
    void ofTwoAliasesTheLowerAssessmentCountsWhicheverComesFirst() {
        onlyTheSecondCounts(new Edition(HIGH, 2, 2, MOTHER), new Edition(LOW, 1, 2, FATHER));
    }

    private static void onlyTheSecondCounts(Edition first, Edition second) {
        assertThat(first.isBehind(second, SURVIVOR)).isTrue();
        assertThat(second.isBehind(first, SURVIVOR)).isFalse();
    }

    @Test
    void ofAChildThatWasRegisteredTwiceOnlyTheLifeEventOfItsCaseCounts() {
        Case standing = decided(birthGrant()).after();

        assertThat(standing.isBehind(birthGrant().after(TWIN_BIRTH).revision(9).build()))
                .isFalse();
        assertThat(standing.isBehind(birthGrant().revision(2).build())).isTrue();
    }

    @Test
    void theCaseThatGoesOutOfUseTakesBackWhatItTold() {
        Case before = decided(addressDeclaration()).after();

        assertThat(Retiring.of(before, LOW)).get().satisfies(silence -> {
            assertThat(silence.messages()).extracting(Message::kind).containsOnly(Kind.SILENCED);
            assertThat(silence.messages()).extracting(Message::addressee).containsExactlyInAnyOrder(MOTHER, FATHER);
            assertThat(silence.after().revision()).isEqualTo(before.revision() + 1);
            assertThat(silence.after().state()).isEqualTo(new CaseState.Joined(LOW));
        });
    }

    @Test
    void aCaseThatNobodyReadGoesOutOfUseWithoutAWord() {
        Case waiting = decided(addressDeclaration().missing(MOTHER)).after();

        assertThat(Retiring.of(waiting, LOW)).get().satisfies(joined -> {
            assertThat(joined.messages()).isEmpty();
            assertThat(joined.outcome()).isEqualTo(Outcome.JOINED);
        });
    }

    @Test
    void whoIsEligibleStaysSoBesideARefusal() {
        Case reminded = decided(addressDeclaration()).after();
        Case refused =
                decided(addressDeclaration().notEligible("no-longer-applies")).after();

        assertThat(Retiring.theYoungerStays(reminded, refused)).isTrue();
        assertThat(Retiring.theYoungerStays(refused, reminded)).isFalse();
        assertThat(Retiring.theYoungerStays(reminded, reminded)).isFalse();
    }

    @Test
    void whatWasGrantedIsNotTakenBack() {
        Case granted = decided(wasteBags()).after();

        assertThat(Retiring.of(granted, LOW)).isEmpty();
        assertThat(Retiring.theYoungerStays(granted, decided(birthGrant()).after()))
                .isTrue();
        assertThat(Retiring.theYoungerStays(decided(birthGrant()).after(), granted))
                .isFalse();
        assertThat(Retiring.clash(granted, granted)).isFalse();
        assertThat(Retiring.clash(granted, decided(wasteBags().of(FATHER)).after()))
                .isTrue();
    }

    @Test
    void onlyARaiseLeavesSomethingDue() {
        Grant grant = Grant.opening(wasteBags().build());

        assertThat(new GrantChange.Widened(grant, grant.raisedTo(10500)).arrearsCents())
                .isEqualTo(2100);
        assertThat(new GrantChange.Widened(grant, grant.covering(Residents.of(List.of(SURVIVOR)))).arrearsCents())
                .isNull();
        assertThat(new GrantChange.Opened(grant).arrearsCents()).isNull();
        assertThat(new GrantChange.None().arrearsCents()).isNull();
    }

    private static Decided decided(AssessmentBuilder assessment) {
        return (Decided) Decide.on(Case.opening(assessment.build()), List.of(), assessment.build(), false);
    }
}
