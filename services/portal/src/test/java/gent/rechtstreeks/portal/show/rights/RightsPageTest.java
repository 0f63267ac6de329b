package gent.rechtstreeks.portal.show.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.AssessmentLine.Mode;
import gent.rechtstreeks.portal.ask.AssessmentLine.Outcome;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Service;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RightsPageTest {

    @Test
    void eachAnswerStandsUnderOneHeading() {
        RightsPage page = page(
                List.of(),
                Given.line("refused", Outcome.NOT_ELIGIBLE, Mode.INFORM, null),
                Given.line("open", Outcome.FACTS_MISSING, Mode.INFORM, null),
                Given.eligible("looked-at", Mode.ASSIST),
                Given.eligible("told", Mode.INFORM),
                Given.eligible("proposed", Mode.PROPOSE),
                Given.eligible("granted", Mode.GRANT),
                Given.eligible("duty", Mode.REMIND));

        assertThat(page.heaps())
                .extracting(RightsPage.Heap::group)
                .containsExactly(Group.DUTY, Group.GOT, Group.ASK, Group.OPEN, Group.NO);
        assertThat(names(page, Group.ASK)).containsExactly("proposed", "told");
        assertThat(names(page, Group.OPEN)).containsExactly("looked-at", "open");
    }

    @Test
    void whatWasGrantedStaysAmongWhatOneGetsWhateverTheRulesSayByNow() {
        RightsPage page = page(
                List.of(Given.decision("waste-bags", UUID.randomUUID())),
                Given.line("waste-bags", Outcome.NOT_ELIGIBLE, Mode.GRANT, null));

        MyRight bags = page.heaps().getFirst().rights().getFirst();
        assertThat(bags.group()).isEqualTo(Group.GOT);
        assertThat(bags.lastDay()).isEqualTo("2026-06-30");
        assertThat(bags.amount().cents()).isEqualTo(8400);
    }

    @Test
    void aSentenceStandsOnlyWhereTheHeadingIsNotEnough() {
        assertThat(right(Outcome.FACTS_MISSING, Mode.GRANT).isToBeExplained()).isFalse();
        assertThat(right(Outcome.ELIGIBLE, Mode.INFORM).isToBeExplained()).isFalse();
        assertThat(right(Outcome.ELIGIBLE, Mode.ASSIST).isToBeExplained()).isTrue();
        assertThat(right(Outcome.NOT_ELIGIBLE, Mode.INFORM).isToBeExplained()).isTrue();
        assertThat(new MyRight(Given.perhaps("care-supplement"), null, Marks.NONE, null).isToBeExplained())
                .isTrue();
    }

    private static MyRight right(Outcome outcome, Mode mode) {
        return new MyRight(Given.line("waste-bags", outcome, mode, null), null, Marks.NONE, null);
    }

    @Test
    void whatHasADayToActComesFirstTheMostUrgentBeforeAll() {
        RightsPage page = page(
                List.of(),
                Given.eligible("whenever", Mode.INFORM),
                Given.line("later", Outcome.ELIGIBLE, Mode.INFORM, LocalDate.of(2026, 9, 1)),
                Given.line("soon", Outcome.ELIGIBLE, Mode.INFORM, LocalDate.of(2026, 4, 1)));

        assertThat(names(page, Group.ASK)).containsExactly("soon", "later", "whenever");
    }

    @Test
    void aServiceThatIsMissingIsNamedOnceAndTheRestStands() {
        RightsPage page = RightsPage.of(
                new Part.Got<>(List.of(Given.eligible("waste-bags", Mode.GRANT))),
                new Part.Missing<>(Service.GRANTING),
                new Part.Missing<>(Service.GRANTING));

        assertThat(page.missing()).containsExactly(Service.GRANTING);
        assertThat(names(page, Group.GOT)).containsExactly("waste-bags");
    }

    /** The list of all rights comes from eligibility too, and only marks what it answered. */
    @Test
    void onlyWithoutTheAnswersIsThereNothingToIntroduce() {
        Part<List<AssessmentLine>> answered = new Part.Got<>(List.of(Given.eligible("waste-bags", Mode.GRANT)));

        assertThat(RightsPage.of(answered, new Part.Got<>(List.of()), new Part.Missing<>(Service.ELIGIBILITY))
                        .unanswered())
                .isFalse();
        assertThat(RightsPage.of(
                                new Part.Missing<>(Service.ELIGIBILITY),
                                new Part.Got<>(List.of()),
                                new Part.Got<>(Map.of()))
                        .unanswered())
                .isTrue();
    }

    private static RightsPage page(List<Decision> decisions, AssessmentLine... lines) {
        return RightsPage.of(new Part.Got<>(Arrays.asList(lines)), new Part.Got<>(decisions), new Part.Got<>(Map.of()));
    }

    private static List<String> names(RightsPage page, Group group) {
        return page.heaps().stream()
                .filter(heap -> heap.group() == group)
                .flatMap(heap -> heap.rights().stream())
                .map(right -> right.line().name())
                .toList();
    }
}
