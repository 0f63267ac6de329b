package gent.rechtstreeks.local.birth;

import static gent.rechtstreeks.local.birth.Trail.assessed;
import static gent.rechtstreeks.local.birth.Trail.decided;
import static gent.rechtstreeks.local.birth.Trail.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalTest {

    private final List<Step> arrived = List.of(
            decided(1, "birth-declaration", "NOT_ELIGIBLE"),
            decided(2, "birth-grant", "INFORMED"),
            told(3, "birth-grant", "INFORMED"),
            decided(4, "waste-bags", "GRANTED"),
            told(5, "waste-bags", "GRANTED"));

    @Test
    void nothingIsMissingWhenEveryRightIsDecidedAndTold() {
        assertThat(Arrival.missing(arrived, 1)).isEmpty();
    }

    @Test
    void namesWhatWasNeverAssessed() {
        assertThat(Arrival.missing(List.of(), 1))
                .containsExactly(
                        "birth declaration: not assessed", "birth grant: not assessed", "waste bags: not assessed");
    }

    @Test
    void aRightThatIsAssessedAgainAfterWaitingIsNoLongerMissing() {
        List<Step> waiting = new ArrayList<>(arrived.subList(0, 3));
        waiting.add(assessed(4, "waste-bags", "FACTS_MISSING", null));
        waiting.add(decided(5, "waste-bags", "WAITING_FOR_FACTS"));
        assertThat(Arrival.missing(waiting, 1)).containsExactly("waste bags: waits for facts");

        waiting.add(decided(6, "waste-bags", "GRANTED"));
        assertThat(Arrival.missing(waiting, 1)).containsExactly("waste bags: decided, not told");

        waiting.add(told(7, "waste-bags", "GRANTED"));
        assertThat(Arrival.missing(waiting, 1)).isEmpty();
    }

    @Test
    void aReminderMustBeWithdrawnOnceItIsMet() {
        List<Step> steps = new ArrayList<>(arrived.subList(1, 5));
        steps.add(decided(1, "birth-declaration", "REMINDED"));
        assertThat(Arrival.missing(steps, 1))
                .containsExactly("birth declaration: reminded, the registration is not seen");

        steps.add(decided(6, "birth-declaration", "FULFILLED"));
        assertThat(Arrival.missing(steps, 1))
                .containsExactly("birth declaration: the reminder still stands in the feed");

        steps.add(Trail.right(1, 7, "notifications", "withdrawn", "birth-declaration", null, null));
        assertThat(Arrival.missing(steps, 1)).isEmpty();
    }

    @Test
    void ofTwinsBothBirthsMustArrive() {
        assertThat(Arrival.missing(arrived, 2))
                .containsExactly(
                        "birth declaration of child 2: not assessed",
                        "birth grant of child 2: not assessed",
                        "waste bags of child 2: not assessed");
    }

    @Test
    void afterTheNoticeTheParentsMustBeReminded() {
        assertThat(Arrival.unreminded(List.of(decided(1, "birth-declaration", "REMINDED")), 1))
                .containsExactly("birth declaration: the parents are not reminded");
        assertThat(Arrival.unreminded(List.of(told(2, "birth-declaration", "REMINDED")), 1))
                .isEmpty();
    }
}
