package gent.rechtstreeks.granting.read;

import static gent.rechtstreeks.granting.testing.Reader.as;
import static gent.rechtstreeks.granting.testing.Reader.notFound;
import static gent.rechtstreeks.granting.testing.Reader.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An answer is for one resident, and is sent once. */
@QuarkusTest
@WithTestResource(StackResource.class)
class AnswerTest {

    private final Family family = new Family();

    @Test
    void aClientThatHasItAlreadyGetsNoBody() {
        UUID id = granted();
        for (String path : new String[] {"/me/grants", "/me/grants/" + id}) {
            String tag =
                    as(family.mother).get(path).then().statusCode(200).extract().header("ETag");

            as(family.mother).header("If-None-Match", tag).get(path).then().statusCode(304);
            as(family.mother)
                    .header("If-None-Match", "\"other\"")
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void theTagChangesWithTheDecision() {
        UUID id = granted();
        String tag = one(family.mother, id).extract().header("ETag");
        family.wasteBags(family.birth).revision(2).amount(10500).send();
        Desk.awaitTold(family.mother, Kind.RAISED);

        as(family.mother)
                .header("If-None-Match", tag)
                .get("/me/grants/" + id)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("decision.amount.cents", equalTo(10500));
    }

    @Test
    void anAnswerIsForOneResidentOnly() {
        granted();

        as(family.mother)
                .get("/me/grants")
                .then()
                .header("Cache-Control", equalTo("no-cache, private"))
                .header("Vary", equalTo("Authorization"));
    }

    @Test
    void anotherResidentsDecisionLooksLikeOneThatDoesNotExist() {
        UUID id = granted();
        UUID stranger = UUID.randomUUID();

        String hidden = notFound(stranger, id);
        String absent = notFound(stranger, UUID.randomUUID());
        assertThat(hidden.replace(id.toString(), "")).isEqualTo(absent.replaceAll("[0-9a-f-]{36}", ""));
    }

    private UUID granted() {
        family.wasteBags(family.birth).send();
        return Desk.awaitTold(family.mother, Kind.GRANTED).getDecisionId();
    }
}
