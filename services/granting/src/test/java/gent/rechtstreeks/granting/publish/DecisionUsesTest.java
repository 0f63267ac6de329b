package gent.rechtstreeks.granting.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.datauses.Category;
import gent.rechtstreeks.datauses.DataUse;
import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.ToldUses;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class DecisionUsesTest {

    private final Family family = new Family();

    @Test
    void aDecisionTellsWithWhoseDataItWasTaken() {
        family.wasteBags(family.birth).send();

        DataUse use = ToldUses.await(family.birth, Act.USED, 1).getFirst();
        assertThat(use.getResidents()).containsExactlyInAnyOrder(family.mother, family.father, family.child);
        assertThat(use.getCategories()).contains(Category.HOUSEHOLD, Category.SOCIAL_STATUS);
        assertThat(use.getPurpose()).isEqualTo("decide-on-right");
        assertThat(use.getDecisions()).singleElement().satisfies(decision -> {
            assertThat(decision.getRight()).isEqualTo("waste-bags");
            assertThat(decision.getRegulation()).isNotBlank();
        });
        assertThat(use.getWorker()).isNull();
    }

    @Test
    void anOlderAssessmentIsNoUseAndAnotherDecisionIs() {
        family.wasteBags(family.birth).revision(2).send();
        family.wasteBags(family.birth).revision(1).send();
        family.birthGrant().send();
        family.awaitAllBefore();

        assertThat(ToldUses.await(family.birth, Act.USED, 2))
                .flatExtracting(DataUse::getDecisions)
                .extracting(decision -> decision.getRight())
                .containsExactlyInAnyOrder("waste-bags", "birth-grant");
    }

    @Test
    void aTaskThatIsOpenedTellsToWhomAndAListTellsNothing() {
        family.wasteBags(family.birth)
                .unavailable("source-has-no-data", family.father)
                .send();
        Desk.awaitOutcome(family.birth, "waste-bags", "ASSISTED");
        String task = Desk.taskId(family.birth);
        assertThat(ToldUses.of(family.birth, Act.REVEALED)).isEmpty();

        look(task);
        look(task);

        List<DataUse> uses = ToldUses.await(family.birth, Act.REVEALED, 2);
        assertThat(uses).extracting(DataUse::getUseId).doesNotHaveDuplicates();
        assertThat(uses).allSatisfy(use -> {
            assertThat(use.getRole()).isEqualTo("caseworker");
            assertThat(use.getWorker()).isNotBlank();
            assertThat(use.getResidents()).contains(family.mother, family.father);
        });
    }

    private static void look(String task) {
        given().auth()
                .oauth2(Tokens.user("caseworker"))
                .get("/tasks/" + task)
                .then()
                .statusCode(200);
    }
}
