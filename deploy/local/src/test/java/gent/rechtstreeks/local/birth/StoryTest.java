package gent.rechtstreeks.local.birth;

import static gent.rechtstreeks.local.birth.Trail.EVENT;
import static gent.rechtstreeks.local.birth.Trail.assessed;
import static gent.rechtstreeks.local.birth.Trail.decided;
import static gent.rechtstreeks.local.birth.Trail.event;
import static gent.rechtstreeks.local.birth.Trail.told;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.local.up.Ink;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Instant LATER = EVENT.plusSeconds(10);

    private final Birth one = new Birth(List.of("e1"), List.of(), 3, true, "9000");
    private final Birth two = new Birth(List.of("e1", "e2"), List.of(), 4, true, "9000");
    private final Ink plain = new Ink(false);

    @Test
    void opensWithTheHouseholdAndTheEvent() {
        assertThat(new Story(EVENT, one, plain).opening())
                .contains("  A child is born in a synthetic household of 3 in 9000 Gent, with increased reimbursement.")
                .last()
                .asString()
                .startsWith("  +0.00 s  register ");
    }

    @Test
    void tellsTheWasteBagsInPlainWords() {
        List<Step> steps = List.of(
                assessed(330, "waste-bags", "FACTS_MISSING", "missing increased-reimbursement of 2 residents"),
                fact(420, "fact-asked", null),
                fact(660, "fact-answered", "KNOWN"),
                assessed(720, "waste-bags", "ELIGIBLE", "revision 2: increased-reimbursement"),
                decided(790, "waste-bags", "GRANTED").withDetail(Household.euro(4200)),
                told(860, "waste-bags", "GRANTED"));

        assertThat(new Story(EVENT, one, plain).lines(steps, LATER))
                .containsExactly(
                        "  +0.33 s  eligibility   waste bags        facts missing: increased reimbursement of 2 residents",
                        "  +0.42 s  life-events   waste bags        asks the authentic source for increased reimbursement",
                        "  +0.66 s  life-events   waste bags        the authentic source has answered: increased reimbursement",
                        "  +0.72 s  eligibility   waste bags        eligible: increased reimbursement",
                        "  +0.79 s  granting      waste bags        granted: € 42.00",
                        "  +0.86 s  notifications waste bags        in the feed: granted");
    }

    @Test
    void tellsEachStepOnceAndInTheOrderOfTime() {
        Story story = new Story(EVENT, one, plain);
        Step early = event(120, "notified", null);
        Step late = event(240, "published", null);

        assertThat(story.lines(List.of(late, early), LATER))
                .hasSize(2)
                .first()
                .asString()
                .contains("notice");
        assertThat(story.lines(List.of(late, early), LATER)).isEmpty();
    }

    @Test
    void keepsAStepBackUntilNothingOlderCanCome() {
        Story story = new Story(EVENT, one, plain);
        List<Step> steps = List.of(event(120, "notified", null), event(240, "published", null));

        assertThat(story.lines(steps, EVENT.plusMillis(200))).hasSize(1);
        assertThat(story.lines(steps, EVENT.plusMillis(300))).hasSize(1);
    }

    @Test
    void saysHowLongARegisteredBirthIsHeld() {
        Step held = event(200, "held", "until " + EVENT.plusMillis(700));

        assertThat(new Story(EVENT, one, plain).lines(List.of(held), LATER).getFirst())
                .endsWith("held for 0.5 s (an hour in production), then read again at the register");
    }

    @Test
    void ofTwinsEachLineSaysWhichChild() {
        Step second = Trail.right(2, 500, "granting", "decided", "birth-grant", "INFORMED", null);

        assertThat(new Story(EVENT, two, plain).lines(List.of(second), LATER).getFirst())
                .contains("granting      2nd birth grant       informed of it");
    }

    @Test
    void coloursChangeNoWord() {
        Step step = assessed(330, "waste-bags", "FACTS_MISSING", "missing increased-reimbursement of 2 residents");

        String coloured =
                new Story(EVENT, one, new Ink(true)).lines(List.of(step), LATER).getFirst();

        assertThat(coloured).contains("\u001b[33mfacts missing");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(
                        new Story(EVENT, one, plain).lines(List.of(step), LATER).getFirst());
    }

    @Test
    void aStepAfterTenSecondsStaysInItsColumn() {
        Story story = new Story(EVENT, one, plain);

        assertThat(story.lines(List.of(event(12_340, "notified", null)), EVENT.plusSeconds(20))
                        .getFirst())
                .startsWith(" +12.34 s  life-events ");
    }

    private static Step fact(int millis, String station, String outcome) {
        return Trail.right(1, millis, "life-events", station, "waste-bags", outcome, "increased-reimbursement");
    }
}
