package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.CHILD;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.rules.TheRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A right of each child of a household: each has an answer of its own, by its own age, whatever became of another. */
class SiblingsTest {

    private static final UUID SIBLING = new UUID(0, 77);

    private final Assessor assessor =
            new Assessor(TheRules.only("living-wage-school-discount"), new GrantGuard(Set.of()));

    @Test
    void eachChildHasAnAnswerOfItsOwn() {
        Situation situation = ADay.awardYear(2026)
                .in(AHousehold.of(2).andChildren(3).inGhent())
                .situation();

        List<Assessed> answers = assessor.onLifeEvent(situation, List.of());

        assertThat(answers).hasSize(3);
        assertThat(answers).extracting(Assessed::id).doesNotHaveDuplicates();
        assertThat(answers)
                .extracting(answer -> answer.assessment().subject().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void theDeathOfANewbornIsNotThatOfItsSibling() {
        Household home = AHousehold.of(2)
                .and(new Member(SIBLING, Relation.CHILD, LocalDate.of(2019, 5, 1), false, false))
                .andChild(CHILD)
                .inGhent();

        List<Assessed> answers = assessor.onLifeEvent(
                ABirth.registered().childDeceased().in(home).situation(), List.of());

        assertThat(answers)
                .filteredOn(answer -> answer.assessment().subject().id().equals(SIBLING))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.assessment().outcome().reasons()).doesNotContain("child-deceased");
                    assertThat(answer.assessment().facts())
                            .extracting(UsedFact::fact)
                            .doesNotContain("child-deceased");
                });
    }
}
