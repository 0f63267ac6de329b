package gent.rechtstreeks.local.follow;

import static gent.rechtstreeks.local.follow.Trail.BIRTH;
import static gent.rechtstreeks.local.follow.Trail.EVENT;
import static gent.rechtstreeks.local.follow.Trail.MOVE;
import static gent.rechtstreeks.local.follow.Trail.TWINS;
import static gent.rechtstreeks.local.follow.Trail.assessed;
import static gent.rechtstreeks.local.follow.Trail.decided;
import static gent.rechtstreeks.local.follow.Trail.event;
import static gent.rechtstreeks.local.follow.Trail.told;
import static gent.rechtstreeks.local.follow.Trail.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.local.up.Ink;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Instant LATER = EVENT.plusSeconds(10);

    private final Ink plain = new Ink(false);

    @Test
    void opensWithTheHouseholdAndTheEvent() {
        Story story = new Story(EVENT, BIRTH, plain);

        assertThat(story.opening()).containsExactly("", "  " + BIRTH.opening(plain));
        assertThat(story.chapter(EVENT, "the hospital notifies the birth"))
                .containsExactly("", "  +0.00 s  register      the hospital notifies the birth");
    }

    @Test
    void aLaterChapterSaysWhen() {
        assertThat(new Story(EVENT, TWINS, plain)
                        .chapter(EVENT.plusMillis(1230), "the registrar registers both births"))
                .containsExactly("", "  +1.23 s  register          the registrar registers both births");
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

        assertThat(new Story(EVENT, BIRTH, plain).lines(steps, LATER))
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
        Story story = new Story(EVENT, BIRTH, plain);
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
        Story story = new Story(EVENT, BIRTH, plain);
        List<Step> steps = List.of(event(120, "notified", null), event(240, "published", null));

        assertThat(story.lines(steps, EVENT.plusMillis(200))).hasSize(1);
        assertThat(story.lines(steps, EVENT.plusMillis(300))).hasSize(1);
    }

    @Test
    void saysHowLongARegisteredBirthIsHeld() {
        Step held = event(200, "held", "until " + EVENT.plusMillis(700));

        assertThat(new Story(EVENT, BIRTH, plain).lines(List.of(held), LATER).getFirst())
                .endsWith("held for 0.5 s (an hour in production), then read again at the register");
    }

    @Test
    void tellsAMoveInPlainWordsWithItsLongerRightsInTheirColumn() {
        List<Step> steps = List.of(
                event(100, "announced", "version 1, valid"),
                decided(200, "address-declaration", "REMINDED"),
                event(1100, "declared", "version 2, valid"),
                decided(1200, "temporary-parking-permit", "INFORMED"),
                withdrawn(1300, "address-declaration", "FULFILLED"),
                event(2100, "confirmed", "version 3, valid"));

        assertThat(new Story(EVENT, MOVE, plain).lines(steps, LATER))
                .containsExactly(
                        "  +0.10 s  life-events   the announcement has arrived, and is sound and new",
                        "  +0.20 s  granting      address declaration      reminded of it",
                        "  +1.10 s  life-events   the declaration has arrived, and is sound and newer than the announcement",
                        "  +1.20 s  granting      temporary parking permit informed of it",
                        "  +1.30 s  notifications address declaration      withdrawn from the feed, it is no longer needed",
                        "  +2.10 s  life-events   the confirmation has arrived, and is sound and newer than the declaration");
    }

    @Test
    void tellsAnAnnulmentInPlainWords() {
        List<Step> steps = List.of(
                event(100, "registered", "version 3, annulled"),
                assessed(200, "birth-grant", "NOT_ELIGIBLE", "revision 2: event-annulled"),
                decided(300, "birth-grant", "NOT_ELIGIBLE").withDetail("a human looks: assist"),
                decided(301, "waste-bags", "KEPT").withDetail("a human looks: grant-in-doubt"),
                withdrawn(400, "birth-grant", "SILENCED"));

        assertThat(new Story(EVENT, BIRTH, plain).lines(steps, LATER))
                .containsExactly(
                        "  +0.10 s  life-events   the annulment has arrived, and is not held: it overtakes what was told",
                        "  +0.20 s  eligibility   birth grant       not eligible: event annulled",
                        "  +0.30 s  granting      birth grant       not eligible; a human looks",
                        "  +0.30 s  granting      waste bags        the grant stands; a human looks: grant in doubt",
                        "  +0.40 s  notifications birth grant       withdrawn from the feed, without a word");
    }

    @Test
    void tellsThatADeathIsNotHeld() {
        assertThat(new Story(EVENT, BIRTH, plain).lines(List.of(event(100, "recorded", "version 1, valid")), LATER))
                .containsExactly("  +0.10 s  life-events   the register's word of the death has arrived,"
                        + " and is not held: it overtakes what was told");
    }

    @Test
    void ofTwinsEachLineSaysWhichChild() {
        Step second = Trail.right(2, 500, "granting", "decided", "birth-grant", "INFORMED", null);

        assertThat(new Story(EVENT, TWINS, plain).lines(List.of(second), LATER).getFirst())
                .contains("granting      2nd birth grant       informed of it");
    }

    @Test
    void coloursChangeNoWord() {
        Step step = assessed(330, "waste-bags", "FACTS_MISSING", "missing increased-reimbursement of 2 residents");

        String coloured = new Story(EVENT, BIRTH, new Ink(true))
                .lines(List.of(step), LATER)
                .getFirst();

        assertThat(coloured).contains("\u001b[33mfacts missing");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(new Story(EVENT, BIRTH, plain)
                        .lines(List.of(step), LATER)
                        .getFirst());
    }

    @Test
    void aStepAfterTenSecondsStaysInItsColumn() {
        Story story = new Story(EVENT, BIRTH, plain);

        assertThat(story.lines(List.of(event(12_340, "notified", null)), EVENT.plusSeconds(20))
                        .getFirst())
                .startsWith(" +12.34 s  life-events ");
    }

    private static Step fact(int millis, String station, String outcome) {
        return Trail.right(1, millis, "life-events", station, "waste-bags", outcome, "increased-reimbursement");
    }
}
