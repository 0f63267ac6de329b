package gent.rechtstreeks.portal.show.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.AssessmentLine.Mode;
import gent.rechtstreeks.portal.ask.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {

    private final AssessmentLine bags = Given.eligible("waste-bags", Mode.GRANT);
    private final AssessmentLine permit = Given.eligible("parking-permit", Mode.PROPOSE);
    private final Decision onBags = Given.decision("waste-bags", null);

    @Test
    void aDecisionIsOnTheAnswerOfItsRight() {
        Pairs pairs = new Pairs(List.of(bags, permit), List.of(onBags));

        assertThat(pairs.on(bags)).contains(onBags);
        assertThat(pairs.on(permit)).isEmpty();
    }

    @Test
    void whenTwoAnswersOrTwoDecisionsCouldBeMeantNoneIs() {
        AssessmentLine another = Given.eligible("waste-bags", Mode.GRANT);

        assertThat(new Pairs(List.of(bags, another), List.of(onBags)).on(bags)).isEmpty();
        assertThat(new Pairs(List.of(bags), List.of(onBags, Given.decision("waste-bags", null))).on(bags))
                .isEmpty();
    }
}
