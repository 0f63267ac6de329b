package gent.rechtstreeks.journeys.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.BesideTheStories;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The simulator bites: each fault that is planted in the city is soon found, and by the law that it breaks. */
@BesideTheStories
class PlantedBugsTest {

    private static final int SEEDS = 500;

    @ParameterizedTest(name = "{0} is caught by {1}")
    @CsvSource({
        "INBOX_LOST, I5",
        "OUTBOX_REORDERED, I5",
        "CHANGE_WITHOUT_TELLING, I1",
        "OLDER_VERSION_KEPT, I1",
        "OLDER_VERSION_ASSESSED, I8",
        "OLDER_HOUSEHOLD_KEPT, I1",
        "OLDER_REVISION_DECIDED, I1",
        "OLDER_DECISION_SHOWN, I8",
        "EARLY_ANNULMENT_FORGOTTEN, I1",
        "ANNULMENT_NOT_ASSESSED, I8",
        "EARLY_WITHDRAWAL_FORGOTTEN, I8",
        "MERGE_FORGOTTEN_BY_GRANTING, I2",
        "PERSON_CHANGE_NOT_ASSESSED, I8",
        "DAY_COMES_TWICE, I5",
        "OLDER_WORD_COUNTS, I7",
        "AGE_OF_THE_VIEW_IGNORED, I3",
        "WITHDRAWAL_NOT_HEARD, I3",
        "OLDER_CONSENT_COUNTS, I1",
        "YES_NEVER_ENDS, I3",
        "SEND_TIME_IGNORED, I3",
        "UNLINKING_IGNORED, I3",
        "LATE_PUSH_FORGOTTEN, I1",
        "OBJECTION_IGNORED, I3",
        "SILENT_DECISION_NOT_TOLD_AS_USE, I4",
        "PUSH_NOT_TOLD_AS_USE, I4"
    })
    void isCaught(Bug bug, Invariant law) {
        assertThat(run(firstCaught(bug), bug)).extracting(Broken::invariant).isEqualTo(law);
    }

    @Test
    void isToldInAFewWords() {
        Story caught = firstCaught(Bug.EARLY_WITHDRAWAL_FORGOTTEN);
        Broken broken = run(caught, Bug.EARLY_WITHDRAWAL_FORGOTTEN);
        Story shortest = new Shrinking(Bug.EARLY_WITHDRAWAL_FORGOTTEN, broken).shortest(caught);
        List<Happening> lives = shortest.happenings();

        assertThat(lives).as("told, and taken back").hasSize(2);
        assertThat(shortest.inWords())
                .startsWith("seed " + caught.seed())
                .contains(lives.getFirst().toString(), lives.getLast().toString());
        assertThat(run(shortest, Bug.EARLY_WITHDRAWAL_FORGOTTEN).isLike(broken)).isTrue();
    }

    /** The first story that ends well without it and not with it. */
    private static Story firstCaught(Bug bug) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(Story::of)
                .filter(story -> run(story, bug) != null && run(story, Bug.NONE) == null)
                .findFirst()
                .orElseThrow(() -> new AssertionError(bug + " went unnoticed through " + SEEDS + " seeds"));
    }

    private static Broken run(Story story, Bug bug) {
        return Simulation.run(story, bug, new Tally()).orElse(null);
    }
}
