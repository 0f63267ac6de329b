package gent.rechtstreeks.eligibility.assess.store;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.AFact;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Trace;
import gent.rechtstreeks.eligibility.assess.rules.TheRules;
import org.junit.jupiter.api.Test;

/** What stands in the column comes out as it went in, with how it was found. */
class StoredAssessmentTest {

    private final Assessment bags = TheRules.only("waste-bags")
            .assess(ABirth.registered().knowing(AFact.yes(ANNA)).situation())
            .getFirst();

    @Test
    void itComesBackAsItWas() {
        assertThat(bags.trace().steps()).isNotEmpty();
        assertThat(Json.read(Json.write(bags), Assessment.class)).isEqualTo(bags);
    }

    @Test
    void oneOfBeforeTracesWereKeptHasNone() {
        String before = Json.write(bags).replaceAll(",\"trace\":.*}$", "}");

        assertThat(before).doesNotContain("trace");
        assertThat(Json.read(before, Assessment.class).trace()).isEqualTo(Trace.NONE);
    }
}
