package gent.rechtstreeks.consent.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.consent.testing.Citizen;
import gent.rechtstreeks.consent.testing.Staff;
import gent.rechtstreeks.kit.testing.StackResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever somebody changes in the database shows. */
@QuarkusTest
@WithTestResource(StackResource.class)
class AuditTest {

    @Inject
    AgroalDataSource database;

    private final Citizen citizen = new Citizen();

    @BeforeEach
    void aResidentSaysSomething() {
        citizen.says("push-messages", "GIVEN").statusCode(200);
        citizen.says("suggestions", "REFUSED").statusCode(200);
        citizen.says("push-messages", "WITHDRAWN").statusCode(200);
        citizen.asked().put("/me/objection").then().statusCode(200);
    }

    @Test
    void theChainIsWholeAndEachEntryNamesTheOneBefore() {
        JsonPath audit = Staff.audit(citizen.id());

        assertThat(audit.getBoolean("chain.whole")).isTrue();
        List<String> hashes = audit.getList("revisions.serializedHash");
        List<String> before = audit.getList("revisions.predecessorHash");
        assertThat(before).hasSize(4).startsWith((String) null);
        assertThat(before.subList(1, 4)).isEqualTo(hashes.subList(0, 3));
        assertThat(brokenChains()).doesNotContain(citizen.id().toString());
    }

    /** With nothing but what the API gives and a library of their own: sorted keys, no white space, SHA-256. */
    @Test
    void anAuditorCanWorkOutEveryHash() throws Exception {
        for (Map<String, Object> revision : Staff.audit(citizen.id()).<Map<String, Object>>getList("revisions")) {
            SortedMap<String, Object> hashed = new TreeMap<>(Map.of(
                    "id", revision.get("id"),
                    "residentId", citizen.id(),
                    "sequence", revision.get("sequence"),
                    "subject", revision.get("subject"),
                    "snapshot", revision.get("serializedSnapshot"),
                    "at", revision.get("timestamp")));
            if (revision.get("predecessorHash") != null) {
                hashed.put("predecessorHash", revision.get("predecessorHash"));
            }
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(new ObjectMapper().writeValueAsBytes(hashed));

            assertThat(revision).containsEntry("serializedHash", HexFormat.of().formatHex(sha256));
        }
    }

    @Test
    void oneRecordShowsAllThatWasSaidOfIt() {
        String id =
                Staff.audit(citizen.id()).getString("consentRecords.find { it.dataAgreementId == 'push-messages' }.id");

        JsonPath record = Staff.as("auditor")
                .get("/audit/consent-record/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(record.<Integer>getList("revisions.sequence")).containsExactly(1, 3);
        assertThat(record.getBoolean("chain.whole")).isTrue();
        Staff.as("auditor")
                .get("/audit/consent-record/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void aRevisionCannotBeChangedOrDeleted() {
        assertThatThrownBy(() -> change("UPDATE revision SET snapshot = '{}' WHERE resident_id = ?"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> change("DELETE FROM revision WHERE resident_id = ?"))
                .hasMessageContaining("never changed");
    }

    @Test
    void aNoThatIsTurnedIntoAYesShows() throws SQLException {
        change("UPDATE consent SET state = 'GIVEN', until = since + interval '1 year'"
                + " WHERE purpose = 'push-messages' AND resident_id = ?");

        assertThat(Staff.audit(citizen.id()).getString("chain.broken.how")).isEqualTo("unproven");
        assertThat(brokenChains()).contains(citizen.id().toString());
    }

    @Test
    void aNoThatIsTakenAwayShows() throws SQLException {
        change("DELETE FROM consent WHERE purpose = 'suggestions' AND resident_id = ?");

        assertThat(Staff.audit(citizen.id()).getString("chain.broken.how")).isEqualTo("unproven");
    }

    @Test
    void anObjectionThatIsTakenAwayShows() throws SQLException {
        change("UPDATE resident SET objects = false WHERE resident_id = ?");

        assertThat(Staff.audit(citizen.id()).getString("chain.broken.how")).isEqualTo("unproven");
    }

    @Test
    void anEntryThatIsCutOffShows() throws SQLException {
        change("UPDATE resident SET version = version + 1 WHERE resident_id = ?");

        assertThat(Staff.audit(citizen.id()).getString("chain.broken.how")).isEqualTo("missing");
    }

    @Test
    void whoNeverSaidAnythingHasAWholeChain() {
        JsonPath audit = Staff.audit(UUID.randomUUID());

        assertThat(audit.getBoolean("chain.whole")).isTrue();
        assertThat(audit.<Object>getList("revisions")).isEmpty();
    }

    private static List<String> brokenChains() {
        return Staff.as("auditor")
                .get("/audit/chains")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("broken.individualId");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, citizen.id());
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}
