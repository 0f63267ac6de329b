package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final FactKey ABOUT_ANNA = new FactKey(ANNA, "increased-reimbursement");

    private final Asked asked = new Asked();

    @Test
    void theSameQuestionHasTheSameIdWhicheverEventAsks() {
        assertThat(on("2026-03-02").id())
                .isEqualTo(on("2026-03-02").id())
                .isNotEqualTo(on("2026-03-03").id());
    }

    @Test
    void oneQuestionIsOpenPerResidentAndFact() {
        assertThat(asked.admit(on("2026-12-30"))).isTrue();
        assertThat(asked.admit(on("2026-12-30"))).isFalse();
        assertThat(asked.admit(on("2027-01-02"))).isFalse();
    }

    @Test
    void anotherDayIsAskedOnceTheFirstAnswerCame() {
        asked.admit(on("2026-12-30"));
        asked.answered(ABOUT_ANNA);

        assertThat(asked.admit(on("2027-01-02"))).isTrue();
    }

    @Test
    void aQuestionThatWasHeldBackIsAskedAfterTheAnswer() {
        asked.admit(on("2026-12-30"));
        asked.admit(on("2027-01-02"));
        asked.answered(ABOUT_ANNA);

        assertThat(asked.admit(on("2027-01-02"))).isTrue();
    }

    @Test
    void aDayThatWasAnsweredIsNotAskedAgain() {
        asked.remember(on("2026-03-02").id(), ABOUT_ANNA, true);

        assertThat(asked.admit(on("2026-03-02"))).isFalse();
        assertThat(asked.admit(on("2026-03-03"))).isTrue();
    }

    @Test
    void aQuestionThatIsStillOpenFromEarlierHoldsBackTheNext() {
        asked.remember(on("2026-03-02").id(), ABOUT_ANNA, false);

        assertThat(asked.admit(on("2026-03-03"))).isFalse();
    }

    private static Question on(String day) {
        return new Question(ABOUT_ANNA, "waste-bags", LocalDate.parse(day), UUID.randomUUID());
    }
}
