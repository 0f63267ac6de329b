package gent.rechtstreeks.eligibility.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.datauses.Category;
import gent.rechtstreeks.datauses.DataUse;
import gent.rechtstreeks.datauses.ForDecision;
import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.ToldUses;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class AssessmentUsesTest {

    private final Family family = new Family();
    private final Told birth = family.birth();

    @Test
    void eachLookAtABirthTellsWhoseDataItWasForWhichRights() {
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
        Traffic.send(Bank.yes(family.anna, 1));
        Traffic.await(birth, "waste-bags", 2);

        List<DataUse> looks = ToldUses.await(birth.lifeEvent, Act.USED, 2);
        assertThat(looks).hasSize(2).allSatisfy(look -> {
            assertThat(look.getResidents()).contains(family.anna, family.bram, birth.child);
            assertThat(look.getPurpose()).isEqualTo("assess-rights");
            assertThat(look.getDecisions())
                    .extracting(ForDecision::getRight)
                    .containsExactlyInAnyOrder("birth-declaration", "birth-grant", "waste-bags");
        });
        assertThat(looks)
                .as("the second look knows what the source said")
                .extracting(look -> look.getCategories().contains(Category.SOCIAL_STATUS))
                .containsExactlyInAnyOrder(false, true);
    }

    @Test
    void aVersionThatComesLateIsNotLookedAt() {
        Traffic.send(birth.registered(2));
        Traffic.await(birth, "waste-bags", 1);
        Traffic.send(birth.notified(1));
        Traffic.settle(family);

        assertThat(ToldUses.of(birth.lifeEvent, Act.USED)).hasSize(1);
    }
}
