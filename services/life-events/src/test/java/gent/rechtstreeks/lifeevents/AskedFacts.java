package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.notified;
import static gent.rechtstreeks.lifeevents.testing.WireStatusChanges.changed;
import static io.restassured.RestAssured.given;

import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import gent.rechtstreeks.registry.statuses.StatusChange;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of facts that change or expire share: somebody known, of whom a fact was asked. */
abstract class AskedFacts extends ComponentTest {

    static final String SOURCE = "social-security-bank";
    static final String FACT = "increased-reimbursement";

    /** The source's id of the change of this test. */
    final String change = "change-" + UUID.randomUUID();

    final Person anna = newAdult();
    UUID annaId;

    @BeforeEach
    void annaIsKnown() {
        annaId = known(eventId, anna);
    }

    /** The resident that this person is, from the birth with this id on. */
    static UUID known(String birth, Person person) {
        AuthenticSources.live(household(GHENT, person));
        arrives(notified(birth, 1, person));
        return published(birth, 1).getBirth().getParents().getFirst().getResidentId();
    }

    Envelope asks(LocalDate on) {
        return asks(annaId, "waste-bags", on);
    }

    Envelope asks(UUID resident, String purpose, LocalDate on) {
        FactRequest question = FactRequest.newBuilder()
                .setRequestId(UUID.randomUUID())
                .setResidentId(resident)
                .setFact(FACT)
                .setPurpose(purpose)
                .setOn(on)
                .setLifeEventId(Birth.lifeEventId(eventId))
                .setRequestedAt(Instant.parse("2026-03-02T09:00:00Z"))
                .build();
        return TopicProbe.send("fact-requests", resident.toString(), question);
    }

    /** Tells the change under one key, so that what is sent later is handled later. */
    Envelope tells(StatusChange statusChange) {
        return TopicProbe.send("registry.statuses", change, statusChange);
    }

    Envelope annaChanges(LocalDate on) {
        return tells(changed(change, anna, on));
    }

    static Fact told(UUID resident, long version) {
        return TopicProbe.await(
                "facts", Fact.class, fact -> fact.getResidentId().equals(resident) && fact.getVersion() == version);
    }

    static List<Long> versions(UUID resident) {
        return TopicProbe.all("facts", Fact.class).stream()
                .filter(fact -> fact.getResidentId().equals(resident))
                .map(Fact::getVersion)
                .toList();
    }

    static JsonPath operator(String path) {
        return given().auth()
                .oauth2(Tokens.user("operator"))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
