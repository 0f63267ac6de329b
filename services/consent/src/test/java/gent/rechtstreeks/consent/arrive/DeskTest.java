package gent.rechtstreeks.consent.arrive;

import static gent.rechtstreeks.consent.testing.Staff.desk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.consent.testing.Citizen;
import gent.rechtstreeks.consent.testing.Staff;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class DeskTest {

    private final Citizen citizen = new Citizen();
    private final String key = UUID.randomUUID().toString();

    @Test
    void whatAResidentSaysAtTheDeskIsRecordedWithTheWorkersLogin() {
        desk("/desk/consents", key, answer("GIVEN", "DESK")).statusCode(200).body("state", equalTo("GIVEN"));

        assertThat(citizen.state("suggestions")).isEqualTo("GIVEN");
        assertThat(Staff.audit(citizen.id()).getString("revisions[0].serializedSnapshot"))
                .contains("\"channel\":\"DESK\"", "\"worker\":\"staff\"");
    }

    @Test
    void whatWasSaidAtTheDeskIsWithdrawnInTheApp() {
        desk("/desk/consents", key, answer("GIVEN", "PHONE")).statusCode(200);

        citizen.says("suggestions", "WITHDRAWN").statusCode(200);

        desk("/desk/consents", key, answer("GIVEN", "PHONE")).statusCode(200).body("state", equalTo("GIVEN"));
        assertThat(citizen.state("suggestions")).isEqualTo("WITHDRAWN");
    }

    @Test
    void theWorkerReadsWhatTheResidentReads() {
        citizen.says("suggestions", "GIVEN").statusCode(200);

        Staff.as("caseworker")
                .contentType("application/json")
                .body(Map.of("residentId", citizen.id(), "language", "fr"))
                .post("/desk/overview")
                .then()
                .statusCode(200)
                .body("language", equalTo("fr"))
                .body("purposes.find { it.purpose == 'suggestions' }.state", equalTo("GIVEN"));
    }

    @Test
    void anObjectionIsWrittenDownAndTakenBack() {
        desk("/desk/objections", key, objection(true)).statusCode(200).body("objects", equalTo(true));
        assertThat(citizen.overview().getBoolean("objection.objects")).isTrue();

        desk("/desk/objections", key + "2", objection(false)).statusCode(200);
        assertThat(citizen.overview().getBoolean("objection.objects")).isFalse();
    }

    @Test
    void aWorkerUsesNoChannelOfTheResidentAndAlwaysAKey() {
        desk("/desk/consents", key, answer("GIVEN", "APP"))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rechtstreeks:notYourChannel"));
        Staff.as("caseworker")
                .contentType("application/json")
                .body(answer("GIVEN", "DESK"))
                .post("/desk/consents")
                .then()
                .statusCode(400);
        assertThat(citizen.state("suggestions")).isEqualTo("NOT_ASKED");
    }

    private Map<String, Object> answer(String decision, String channel) {
        return Map.of(
                "residentId",
                citizen.id(),
                "purpose",
                "suggestions",
                "decision",
                decision,
                "agreementVersion",
                1,
                "channel",
                channel);
    }

    private Map<String, Object> objection(boolean objects) {
        return Map.of("residentId", citizen.id(), "objects", objects, "channel", "DESK");
    }
}
