package gent.rechtstreeks.lifeevents.identity;

import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplacedTest {

    private final Insz first = adult(1).insz();
    private final Insz second = adult(2).insz();
    private final Insz third = adult(3).insz();

    @Test
    void aNumberThatNothingReplacesStands() {
        assertThat(Replaced.NONE.standing(first)).isEqualTo(first);
    }

    @Test
    void aChainIsFollowedToTheNumberThatStands() {
        Replaced replaced = new Replaced(Map.of(first, second, second, third));
        assertThat(replaced.standing(first)).isEqualTo(third);
    }

    @Test
    void aCircleLeavesEachNumberAsItIs() {
        Replaced replaced = new Replaced(Map.of(first, second, second, first));
        assertThat(replaced.standing(first)).isEqualTo(first);
        assertThat(replaced.standing(second)).isEqualTo(second);
    }

    @Test
    void whereTwoSpeakOfANumberTheFirstCounts() {
        Replaced replaced = new Replaced(Map.of(first, second)).and(new Replaced(Map.of(first, third)));
        assertThat(replaced.standing(first)).isEqualTo(second);
    }

    @Test
    void whereTwoLeadInACircleTheFirstCounts() {
        Replaced replaced = new Replaced(Map.of(first, second, second, third)).and(new Replaced(Map.of(third, first)));
        assertThat(replaced.standing(first)).isEqualTo(third);
        assertThat(replaced.standing(third)).isEqualTo(third);
    }

    @Test
    void itShowsNobodysNumber() {
        assertThat(new Replaced(Map.of(first, second)).toString()).doesNotContain(first.digits(), second.digits());
    }
}
