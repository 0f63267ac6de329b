package gent.rechtstreeks.consent.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.consent.testing.Citizen;
import gent.rechtstreeks.consent.testing.Told;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class ObjectionTest {

    private final Citizen citizen = new Citizen();

    @Test
    void anObjectionNeedsNoReasonAndTakesEffectWithinTenSeconds() {
        citizen.asked()
                .put("/me/objection")
                .then()
                .statusCode(200)
                .body("objects", equalTo(true))
                .body("effectiveAt", equalTo("2026-03-02T09:00:10Z"));

        assertThat(Told.await(citizen.id(), 1).getObjection()).satisfies(objection -> {
            assertThat(objection.getSince()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
            assertThat(objection.getEffectiveAt()).isEqualTo(Instant.parse("2026-03-02T09:00:10Z"));
        });
    }

    @Test
    void itIsTakenBackAtOnceAndSayingAnythingTwiceChangesNothing() {
        citizen.asked().delete("/me/objection").then().statusCode(200).body("objects", equalTo(false));
        citizen.asked().put("/me/objection").then().statusCode(200);
        citizen.asked().put("/me/objection").then().statusCode(200);
        citizen.asked()
                .delete("/me/objection")
                .then()
                .statusCode(200)
                .body("effectiveAt", equalTo("2026-03-02T09:00:00Z"));

        assertThat(Told.await(citizen.id(), 2).getObjection()).isNull();
        assertThat(Told.all(citizen.id())).hasSize(2);
    }

    @Test
    void itSaysNothingOfConsentsAndTheyNothingOfIt() {
        citizen.says("push-messages", "GIVEN").statusCode(200);
        citizen.asked().put("/me/objection").then().statusCode(200);

        assertThat(citizen.state("push-messages")).isEqualTo("GIVEN");
        assertThat(Told.await(citizen.id(), 2).getPurposes()).hasSize(1);
    }

    @Test
    void aRetryOfTakingItBackThatComesAfterANewOneDoesNotUndoThat() {
        String key = UUID.randomUUID().toString();
        citizen.asked().put("/me/objection").then().statusCode(200);
        takesBackUnder(key);
        citizen.asked().put("/me/objection").then().statusCode(200);
        takesBackUnder(key);
        assertThat(citizen.overview().getBoolean("objection.objects")).isTrue();
    }

    @Test
    void aChannelThatIsTheWorkersIsRefused() {
        citizen.asked()
                .queryParam("channel", "DESK")
                .put("/me/objection")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rechtstreeks:notYourChannel"));
    }

    private void takesBackUnder(String key) {
        citizen.asked()
                .header("Idempotency-Key", key)
                .delete("/me/objection")
                .then()
                .statusCode(200)
                .body("objects", equalTo(false));
    }
}
