package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.birth;
import static gent.rechtstreeks.sandbox.Sandbox.move;
import static gent.rechtstreeks.sandbox.Sandbox.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.kit.testing.StackResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every household has one turn, and every key one answer. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MoveTurnTest {
    @Inject
    AgroalDataSource database;

    @Test
    void aHouseholdHasOneTurnForAMoveOrABirth() {
        List<String> moved = move("{}").extract().path("movers.insz");

        assertThat(move("{}").extract().<List<String>>path("movers.insz")).doesNotContainAnyElementsOf(moved);
        assertThat(birth("{}").extract().<List<String>>path("parents.insz")).doesNotContainAnyElementsOf(moved);
        List<String> parents = birth("{}").extract().path("parents.insz");
        assertThat(move("{}").extract().<List<String>>path("movers.insz")).doesNotContainAnyElementsOf(parents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WHOLE", "SOME", "JOINING"})
    void whenEveryHouseholdHadItsTurnTheNextMoveIsRefused(String who) throws SQLException {
        run("UPDATE family SET moves = moves + 1");

        move("{\"who\":\"%s\"}".formatted(who))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:rechtstreeks:noHouseholdLeft"));

        run("UPDATE family SET moves = moves - 1");
    }

    @Test
    void aHouseholdThatFindsNobodyToMoveInWithKeepsItsTurn() throws SQLException {
        run("UPDATE family SET moves = moves + 1000 WHERE household_id <>"
                + " (SELECT max(household_id) FROM family WHERE births = 0 AND moves = 0)");
        move("{\"who\":\"JOINING\"}").statusCode(409);

        move("{}").statusCode(201);

        run("UPDATE family SET moves = moves - 1000 WHERE moves >= 1000");
    }

    @Test
    void askingAgainUnderTheSameKeyGivesTheSameAnswerAndNoSecondMove() {
        String key = UUID.randomUUID().toString();
        String first = underKey(key, "{\"who\":\"SOME\"}", 201);

        assertThat(underKey(key, "{\"who\":\"SOME\"}", 201)).isEqualTo(first);
        underKey(key, "{\"who\":\"WHOLE\"}", 409);
    }

    @Test
    void aKeyIsRequired() {
        operator().body("{}").post("/moves").then().statusCode(400).contentType("application/problem+json");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String underKey(String key, String body, int status) {
        return operator()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/moves")
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }
}
