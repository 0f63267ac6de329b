package gent.rechtstreeks.local.follow;

import static gent.rechtstreeks.local.follow.Trail.EVENT;
import static gent.rechtstreeks.local.follow.Trail.assessed;
import static gent.rechtstreeks.local.follow.Trail.decided;
import static gent.rechtstreeks.local.follow.Trail.right;
import static gent.rechtstreeks.local.follow.Trail.told;
import static gent.rechtstreeks.local.follow.Trail.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrivalTest {

    private static final List<Step> REMINDED = List.of(
            assessed(1, "birth-declaration", "ELIGIBLE", "birth-not-declared"),
            decided(2, "birth-declaration", "REMINDED"),
            told(3, "birth-declaration", "REMINDED"));

    private static final List<Step> GRANTED = List.of(
            assessed(1, "waste-bags", "ELIGIBLE", "increased-reimbursement"),
            decided(2, "waste-bags", "GRANTED"),
            told(3, "waste-bags", "GRANTED"));

    private static final List<Step> INFORMED = List.of(
            assessed(1, "birth-grant", "ELIGIBLE", "child-born"),
            decided(2, "birth-grant", "INFORMED"),
            told(3, "birth-grant", "INFORMED"));

    @Test
    void nothingIsMissingWhenEveryAwaitedRightIsDecidedAndTold() {
        assertThat(missing(0, and(REMINDED, GRANTED), "birth-declaration", "waste-bags"))
                .isEmpty();
    }

    @Test
    void namesWhatWasNeverAssessed() {
        assertThat(missing(0, REMINDED, "birth-declaration", "waste-bags")).containsExactly("waste bags: not assessed");
    }

    @Test
    void whatWasSaidBeforeTheRegisterWentOnIsNoAnswerToIt() {
        assertThat(missing(10, REMINDED, "birth-declaration")).containsExactly("birth declaration: not assessed");
    }

    @Test
    void whatIsAssessedMustBeDecidedAlsoWhenItIsDecidedAlready() {
        List<Step> again = and(REMINDED, List.of(assessed(10, "birth-declaration", "NOT_ELIGIBLE", "obligation-met")));

        assertThat(missing(10, again, "birth-declaration")).containsExactly("birth declaration: assessed, not decided");
    }

    @Test
    void whatCameWithoutBeingAwaitedIsFollowedToo() {
        List<Step> more = and(GRANTED, List.of(assessed(1, "birth-grant", "ELIGIBLE", "child-born")));

        assertThat(missing(0, more, "waste-bags")).containsExactly("birth grant: assessed, not decided");
    }

    @Test
    void aRightThatWaitsForFactsIsMissingUntilItIsAssessedAgainAndTold() {
        List<Step> waiting = List.of(
                assessed(1, "waste-bags", "FACTS_MISSING", null), decided(2, "waste-bags", "WAITING_FOR_FACTS"));
        assertThat(missing(0, waiting, "waste-bags")).containsExactly("waste bags: waits for facts");

        List<Step> decided =
                and(waiting, List.of(assessed(3, "waste-bags", "ELIGIBLE", null), decided(4, "waste-bags", "GRANTED")));
        assertThat(missing(0, decided, "waste-bags")).containsExactly("waste bags: decided, not told");

        List<Step> told = and(decided, List.of(told(5, "waste-bags", "GRANTED")));
        assertThat(missing(0, told, "waste-bags")).isEmpty();
    }

    @Test
    void aReminderMustLeaveEveryFeedOnceItIsMet() {
        List<Step> met = and(
                REMINDED,
                List.of(
                        told(3, "birth-declaration", "REMINDED"),
                        assessed(10, "birth-declaration", "NOT_ELIGIBLE", "obligation-met"),
                        decided(11, "birth-declaration", "FULFILLED"),
                        withdrawn(12, "birth-declaration", "FULFILLED")));
        assertThat(missing(10, met, "birth-declaration"))
                .containsExactly("birth declaration: what was told still stands in the feed");

        List<Step> gone = and(met, List.of(withdrawn(12, "birth-declaration", "FULFILLED")));
        assertThat(missing(10, gone, "birth-declaration")).isEmpty();
    }

    @Test
    void ofAGrantThatAnAnnulmentLeavesToAHumanNoWordStands() {
        List<Step> kept = and(
                GRANTED,
                List.of(
                        assessed(10, "waste-bags", "NOT_ELIGIBLE", "event-annulled"),
                        decided(11, "waste-bags", "KEPT")));
        assertThat(missing(10, kept, "waste-bags"))
                .containsExactly("waste bags: what was told still stands in the feed");

        assertThat(missing(10, and(kept, List.of(withdrawn(12, "waste-bags", "SILENCED"))), "waste-bags"))
                .isEmpty();
    }

    @Test
    void aGrantThatIsTooHighNowStandsAndSoDoesItsWord() {
        List<Step> kept = and(
                GRANTED,
                List.of(
                        assessed(10, "waste-bags", "ELIGIBLE", "increased-reimbursement"),
                        right(1, 11, "granting", "decided", "waste-bags", "KEPT", "a human looks: lower-amount")));

        assertThat(missing(10, kept, "waste-bags")).isEmpty();
    }

    @Test
    void ofAChildThatHasDiedNoWordStandsAndAHumanLooks() {
        List<Step> assisted = and(
                INFORMED,
                List.of(
                        assessed(10, "birth-grant", "ELIGIBLE", "revision 2: child-deceased"),
                        decided(11, "birth-grant", "ASSISTED").withDetail("a human looks: assist")));
        assertThat(missing(10, assisted, "birth-grant"))
                .containsExactly("birth grant: what was told still stands in the feed");

        assertThat(missing(10, and(assisted, List.of(withdrawn(12, "birth-grant", "SILENCED"))), "birth-grant"))
                .isEmpty();
    }

    @Test
    void silenceAboutAChildThatHasDiedIsNotEnough() {
        List<Step> silenced = and(
                INFORMED,
                List.of(
                        assessed(10, "birth-grant", "NOT_ELIGIBLE", "revision 2: child-deceased"),
                        decided(11, "birth-grant", "NOT_ELIGIBLE").withDetail("revision 2"),
                        withdrawn(12, "birth-grant", "SILENCED")));

        assertThat(missing(10, silenced, "birth-grant")).containsExactly("birth grant: no task for a human");
    }

    @Test
    void whatStandsForTheOthersMustStayInTheFeed() {
        List<Step> settled = and(
                GRANTED,
                List.of(
                        assessed(10, "waste-bags", "ELIGIBLE", "revision 3: increased-reimbursement"),
                        decided(11, "waste-bags", "SETTLED")));
        assertThat(missing(10, settled, "waste-bags")).isEmpty();

        assertThat(missing(10, and(settled, List.of(withdrawn(12, "waste-bags", "SILENCED"))), "waste-bags"))
                .containsExactly("waste bags: granted, but no longer in the feed");
    }

    @Test
    void ofTwinsBothMustArrive() {
        assertThat(new Arrival(List.of("waste-bags"), 2, EVENT).missing(GRANTED))
                .containsExactly("waste bags of the 2nd: not assessed");
    }

    private static List<String> missing(int since, List<Step> steps, String... awaited) {
        return new Arrival(List.of(awaited), 1, EVENT.plusMillis(since)).missing(steps);
    }

    private static List<Step> and(List<Step> some, List<Step> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
