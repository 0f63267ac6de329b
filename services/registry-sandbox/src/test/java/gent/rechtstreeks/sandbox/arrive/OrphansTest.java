package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.birth;
import static gent.rechtstreeks.sandbox.Sandbox.death;
import static gent.rechtstreeks.sandbox.Sandbox.households;
import static gent.rechtstreeks.sandbox.Sandbox.move;
import static gent.rechtstreeks.sandbox.Sandbox.of;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Children whose only parent died: nobody of their household can take the role of the reference person. */
@QuarkusTest
@WithTestResource(StackResource.class)
class OrphansTest {

    @Test
    void childrenStayBehindWithoutReferencePersonUntilTheDeathIsAnnulled() {
        List<String> members =
                move("{\"household\":\"SINGLE_PARENT\"}").extract().path("movers.insz");
        String child = bornTo(members.getFirst());
        String event = death(members.getFirst()).extract().path("eventId");

        households(child).body("households[0].members.relation", everyItem(equalTo("CHILD")));

        of("deaths", event, "annulment", "{}").statusCode(200);
        households(child)
                .body("households[0].members[0].insz", equalTo(members.getFirst()))
                .body("households[0].members[0].relation", equalTo("REFERENCE_PERSON"));
    }

    @Test
    void noFurtherChildIsBornThere() {
        List<String> members =
                move("{\"household\":\"SINGLE_PARENT\"}").extract().path("movers.insz");
        String child = bornTo(members.getFirst());
        death(members.getFirst()).statusCode(201);

        birth("{\"family\":\"%s\"}".formatted(child)).statusCode(409);
    }

    private static String bornTo(String parent) {
        return birth("{\"family\":\"%s\"}".formatted(parent)).extract().path("births[0].child.insz");
    }
}
