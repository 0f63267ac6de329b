package gent.rechtstreeks.portal.show.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.show.Nth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MyRightsTest {

    private static final UUID SECOND_BIRTH = UUID.randomUUID();
    private static final LocalDate BORN = LocalDate.of(2026, 3, 2);

    @Test
    void oneGrantOfTwoBirthsStandsOnce() {
        Decision grant = Given.decision("waste-bags", UUID.randomUUID());

        List<MyRight> rights = of(
                List.of(grant, Given.settled(grant, SECOND_BIRTH)),
                Given.granted("waste-bags", Given.BIRTH),
                Given.granted("waste-bags", SECOND_BIRTH));

        assertThat(rights).extracting(MyRight::decision).containsExactly(grant);
    }

    @Test
    void whatWasGivenBeforeStandsWhereTheGrantItselfDoesNot() {
        Decision settled = Given.settled(Given.decision("waste-bags", UUID.randomUUID()), SECOND_BIRTH);

        assertThat(of(List.of(settled), Given.granted("waste-bags", SECOND_BIRTH)))
                .extracting(MyRight::decision)
                .containsExactly(settled);
    }

    @Test
    void whatIsNotKnownOfSeveralStandsOnce() {
        List<MyRight> rights = of(
                List.of(),
                Given.line("living-wage", AssessmentLine.Outcome.FACTS_MISSING, AssessmentLine.Mode.ASSIST, null),
                Given.line("living-wage", AssessmentLine.Outcome.FACTS_MISSING, AssessmentLine.Mode.ASSIST, null),
                Given.eligible("social-supplement", AssessmentLine.Mode.INFORM),
                Given.eligible("social-supplement", AssessmentLine.Mode.INFORM));

        assertThat(rights)
                .extracting(right -> right.line().right())
                .containsExactly("living-wage", "social-supplement");
    }

    @Test
    void ofWhatIsOverOnlyAGrantThatStandsIsLeft() {
        Decision grant = Given.decision("waste-bags", UUID.randomUUID());

        assertThat(of(List.of(), Given.over("waste-bags"))).isEmpty();
        assertThat(of(List.of(grant), Given.over("waste-bags")))
                .singleElement()
                .satisfies(right -> assertThat(right.group()).isEqualTo(Group.GOT));
    }

    @Test
    void whatCanBeAskedForHasNoLastDayYet() {
        assertThat(of(List.of(), Given.eligible("social-supplement", AssessmentLine.Mode.INFORM)))
                .singleElement()
                .satisfies(right -> assertThat(right.lastDay()).isNull());
    }

    @Test
    void whatIsKeptQuietGivesWayToWhatWasTold() {
        AssessmentLine told = Given.eligible("social-supplement", AssessmentLine.Mode.INFORM);

        assertThat(of(List.of(), Given.keptQuiet("social-supplement"), told))
                .extracting(MyRight::line)
                .containsExactly(told);
    }

    @Test
    void whatWasGrantedStandsWhateverTheRulesSayByNow() {
        MyRight more = new MyRight(
                Given.granted("waste-bags", Given.BIRTH),
                Given.decision("waste-bags", UUID.randomUUID()),
                Marks.NONE,
                null);

        assertThat(more.amount().cents()).isEqualTo(8400);
        assertThat(more.howMuch()).isNull();
    }

    @Test
    void whereTheGrantTellsNoAmountTheRulesDo() {
        MyRight bags = new MyRight(
                Given.granted("waste-bags", Given.BIRTH), Given.withoutAmount("waste-bags"), Marks.NONE, null);

        assertThat(bags.amount().cents()).isEqualTo(6300);
        assertThat(bags.howMuch()).isEqualTo("63 euro a year");
    }

    @Test
    void twinsAreNumberedAndOthersAreNot() {
        List<MyRight> rights = of(
                List.of(),
                Given.ofChild("birth-grant", Given.BIRTH, BORN),
                Given.ofChild("birth-grant", SECOND_BIRTH, BORN),
                Given.ofChild("birth-grant", UUID.randomUUID(), BORN.minusYears(2)),
                Given.ofChild("care-supplement", Given.BIRTH, BORN),
                Given.granted("waste-bags", Given.BIRTH));

        assertThat(rights.subList(0, 2))
                .extracting(MyRight::nth)
                .containsExactlyInAnyOrder(new Nth(1, 2), new Nth(2, 2));
        assertThat(rights.subList(2, 5)).extracting(MyRight::nth).containsOnlyNulls();
    }

    @Test
    void theOneTwinKeepsItsNumberWhateverIsKnownOfTheOther() {
        List<MyRight> rights = of(
                List.of(),
                Given.ofChild("birth-leave", Given.BIRTH, BORN),
                Given.ofChild("birth-leave", SECOND_BIRTH, BORN, AssessmentLine.Outcome.FACTS_MISSING));

        assertThat(rights).extracting(MyRight::nth).containsExactlyInAnyOrder(new Nth(1, 2), new Nth(2, 2));
    }

    private static List<MyRight> of(List<Decision> decisions, AssessmentLine... lines) {
        return MyRights.of(Arrays.asList(lines), decisions, Map.of());
    }
}
