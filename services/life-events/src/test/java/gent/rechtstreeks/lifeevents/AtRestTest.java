package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.registered;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.confirmed;
import static gent.rechtstreeks.lifeevents.testing.WirePersons.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.hold.PersonEvent;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A copy of the database tells nobody who anybody is. */
@QuarkusTest
class AtRestTest extends ComponentTest {

    @Inject
    AgroalDataSource database;

    @Test
    void noRowOfAnyTableHoldsANumberANameOrAStreet() throws SQLException {
        Person anna = newAdult();
        Person child = newBaby();
        AuthenticSources.live(household(GHENT, anna, child));
        arrives(registered(eventId, 1, child, anna));
        awaitStation(eventId, "held");
        clock.advance(Duration.ofHours(1));
        published(eventId, 1);
        arrives(confirmed(eventId, 1, anna, child));
        awaitStation(Move.lifeEventId(eventId), "held");
        Person renumbered = newAdult();
        AuthenticSources.gone(anna);
        AuthenticSources.replaced(anna, renumbered);
        AuthenticSources.live(household(GHENT, renumbered, child));
        arrives(replaced(eventId, 1, anna, renumbered));
        awaitStation(PersonEvent.lifeEventId(eventId), "published");

        for (String table : tables()) {
            assertThat(content(table))
                    .as(table)
                    .doesNotContain(
                            anna.insz().digits(),
                            child.insz().digits(),
                            renumbered.insz().digits())
                    .doesNotContain(
                            anna.name().familyName(),
                            child.name().familyName(),
                            "Proefstraat",
                            "Denkbeeldigestraat",
                            "Testverhuizer");
        }
    }

    private List<String> tables() throws SQLException {
        return query("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                + " AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'flyway%'");
    }

    /** Bytes are shown as text, so that a number inside of them would be seen. */
    private String content(String table) throws SQLException {
        String columns = String.join(
                ",",
                query("SELECT CASE data_type WHEN 'bytea' THEN 'encode(\"' || column_name || '\", ''escape'')'"
                        + " ELSE '\"' || column_name || '\"::text' END"
                        + " FROM information_schema.columns WHERE table_name = '" + table + "'"));
        return String.join("\n", query("SELECT concat_ws('|', " + columns + ") FROM " + table));
    }

    private List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
