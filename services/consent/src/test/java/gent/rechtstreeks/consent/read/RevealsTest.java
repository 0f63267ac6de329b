package gent.rechtstreeks.consent.read;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.consent.testing.Citizen;
import gent.rechtstreeks.consent.testing.Staff;
import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.datauses.DataUse;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class RevealsTest {

    private final Citizen citizen = new Citizen();

    @Test
    void whoLooksAtWhatAResidentSaidIsTold() {
        Staff.as("caseworker")
                .contentType("application/json")
                .body(Map.of("residentId", citizen.id()))
                .post("/desk/overview")
                .then()
                .statusCode(200);
        Staff.audit(citizen.id());

        assertThat(awaitLookOf("caseworker").getPurpose()).isEqualTo("help-at-the-desk");
        assertThat(awaitLookOf("auditor").getPurpose()).isEqualTo("audit");
    }

    @Test
    void whoReadsTheirOwnIsNot() {
        citizen.overview();
        Staff.audit(citizen.id());
        awaitLookOf("auditor");

        assertThat(TopicProbe.all("data-uses", DataUse.class))
                .filteredOn(use -> use.getResidents().contains(citizen.id()))
                .extracting(DataUse::getRole)
                .containsExactly("auditor");
    }

    private DataUse awaitLookOf(String role) {
        return TopicProbe.await(
                "data-uses",
                DataUse.class,
                use -> use.getAct() == Act.REVEALED
                        && use.getResidents().contains(citizen.id())
                        && role.equals(use.getRole()));
    }
}
