package gent.rechtstreeks.lifeevents.identity;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
    void whomTheRegisterShowsUnderANumberThatIsNewToUsHasThat() {
        Replaced ours = new Replaced(Map.of(first, second));
        Replaced all = shown(Map.of(first, third)).standing(Replaced.NONE, ours);
        assertThat(all.standing(first)).isEqualTo(third);
        assertThat(all.standing(second)).isEqualTo(third);
    }

    @Test
    void whomTheRegisterShowedBeforeTheNumberThatWeKnowKeepsThat() {
        Replaced ours = new Replaced(Map.of(first, second, third, second));
        Replaced all = shown(Map.of(first, third)).standing(Replaced.NONE, ours);
        assertThat(all.standing(first)).isEqualTo(second);
        assertThat(all.standing(third)).isEqualTo(second);
    }

    @Test
    void whomTheRegisterShowsApartAreNotOne() {
        Replaced ours = new Replaced(Map.of(first, second));
        Reading apart =
                shown(Map.of(first, third)).and(Reading.of(Set.of(second), List.of(household(GHENT, adult(2)))));
        assertThat(apart.standing(Replaced.NONE, ours).standing(second)).isEqualTo(second);
    }

    @Test
    void itShowsNobodysNumber() {
        assertThat(new Replaced(Map.of(first, second)).toString()).doesNotContain(first.digits(), second.digits());
    }

    /** The register's answer about the first number: the third one, with these replaced. */
    private Reading shown(Map<Insz, Insz> replaced) {
        return Reading.of(Set.of(first), List.of(household(GHENT, adult(3))), List.of(), new Replaced(replaced));
    }
}
