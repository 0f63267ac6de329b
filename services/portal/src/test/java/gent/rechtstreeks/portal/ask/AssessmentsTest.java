package gent.rechtstreeks.portal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.AssessmentLine.Mode;
import gent.rechtstreeks.portal.ask.AssessmentLine.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentsTest {

    @Test
    void theyAreReadToTheirEndInTheOrderOfTheService() {
        Part<List<AssessmentLine>> lines = asked(new ManyAnswers(12).api());

        assertThat(lines.getValue())
                .extracting(AssessmentLine::right)
                .hasSize(12)
                .startsWith("right-0")
                .endsWith("right-11");
    }

    @Test
    void aListWithoutAnEndIsMissingAndNotCutShort() {
        assertThat(asked(new ManyAnswers(Integer.MAX_VALUE).api()).getMissing()).isEqualTo(Service.ELIGIBILITY);
    }

    private static Part<List<AssessmentLine>> asked(EligibilityApi eligibility) {
        return new Assessments(eligibility, new Parts(Waiting.forAnAnswer(), new Timing()))
                .of(Caller.withToken("token", "nl"))
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    static AssessmentLine line(String right) {
        return new AssessmentLine(
                UUID.randomUUID(),
                right,
                "Een recht",
                UUID.randomUUID(),
                Subject.HOUSEHOLD,
                null,
                Outcome.ELIGIBLE,
                Mode.INFORM,
                LocalDate.of(2026, 3, 2),
                null,
                null,
                null,
                null,
                "Ja.",
                false,
                false,
                false,
                Instant.parse("2026-03-02T12:00:00Z"));
    }
}
