package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.confirmed;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.declared;
import static gent.rechtstreeks.lifeevents.testing.WirePersons.builder;
import static gent.rechtstreeks.lifeevents.testing.WirePersons.replaced;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.hold.PersonEvent;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import gent.rechtstreeks.lifeevents.testing.DeadLetters;
import gent.rechtstreeks.registry.persons.Kind;
import gent.rechtstreeks.residents.Resident;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReplacedNumberTest extends ComponentTest {

    @Inject
    IdentityStore identities;

    private final UUID replacement = PersonEvent.lifeEventId(eventId);
    private final Person old = newAdult();
    private final Person anna = newAdult();

    @Test
    void whoIsKnownByTheOldNumberGoesOnUnderTheNewOne() {
        UUID id = known(old);
        theRegisterReplaces(anna);
        arrives(replaced(eventId, 1, old, anna));
        awaitStation(replacement, "published");

        assertThat(login(anna)).isEqualTo(id);
        assertThat(login(old)).isEqualTo(id);
        assertThat(known(anna)).isEqualTo(id);
        assertThat(publishedVersions(replacement)).isEmpty();
    }

    @Test
    void whoIsKnownByTheNewNumberIsFoundByTheOldOneToo() {
        UUID id = known(anna);
        theRegisterReplaces(anna);
        arrives(replaced(eventId, 1, old, anna));
        awaitStation(replacement, "published");
        assertThat(login(old)).isEqualTo(id);
        assertThat(movers(old)).containsExactly(id);
        assertThat(publishedVersions(replacement)).isEmpty();
    }

    @Test
    void aReplacedNumberOfSomebodyOfWhomNothingIsKnownIsNobodysBusiness() {
        theRegisterReplaces(anna);
        arrives(replaced(eventId, 1, old, anna));
        awaitStation(replacement, "published");
        assertThat(publishedVersions(replacement)).isEmpty();
        assertThat(AuthenticSources.timesAsked("households", old)).isZero();
        loginFails(old);
        loginFails(anna);
    }

    @Test
    void twoResidentsWhoTurnOutToBeOneAreMergedAndTheOlderIdStands() {
        UUID older = known(anna);
        clock.advance(Duration.ofMinutes(1));
        UUID younger = known(old);
        theRegisterReplaces(anna);
        arrives(replaced(eventId, 1, old, anna));

        LifeEvent event = published(replacement, 1);

        assertThat(event.getKind()).isEqualTo(gent.rechtstreeks.lifeevents.Kind.MERGE);
        assertThat(event.getStage()).isEqualTo(Stage.RECORDED);
        assertThat(event.getMerge().getResidentId()).isEqualTo(younger);
        assertThat(event.getMerge().getSurvivorId()).isEqualTo(older);
        assertThat(event.getHouseholds())
                .filteredOn(home -> home.getState() == HouseholdState.OPEN)
                .singleElement()
                .satisfies(home -> {
                    assertThat(home.getHouseholdId()).isEqualTo(event.getHouseholdId());
                    assertThat(home.getMembers())
                            .extracting(Member::getResidentId)
                            .containsExactly(older);
                });
        assertThat(event.getHouseholds()).hasSize(2);
        assertThat(login(old)).isEqualTo(older);
        assertThat(login(anna)).isEqualTo(older);
        Resident alias = TopicProbe.await(
                "residents",
                Resident.class,
                told -> told.getResidentId().equals(younger) && told.getSupersededBy() != null);
        assertThat(alias.getSupersededBy()).isEqualTo(older);
        assertThat(alias.getVersion()).isEqualTo(2);
    }

    @Test
    void theOlderIdStandsAlsoWhenItHadTheOldNumber() {
        UUID older = known(old);
        clock.advance(Duration.ofMinutes(1));
        UUID younger = known(anna);
        theRegisterReplaces(anna);
        arrives(replaced(eventId, 1, old, anna));

        LifeEvent event = published(replacement, 1);

        assertThat(event.getMerge().getResidentId()).isEqualTo(younger);
        assertThat(event.getMerge().getSurvivorId()).isEqualTo(older);
        assertThat(movers(old)).containsExactly(older);
        assertThat(known(anna)).isEqualTo(older);
    }

    @Test
    void aLaterEventWithBothNumbersNamesTheSurvivorOnce() {
        UUID older = known(old);
        clock.advance(Duration.ofMinutes(1));
        known(anna);
        merge();
        assertThat(movers(old, anna)).containsExactly(older);
    }

    @Test
    void whatTheRegisterSaysOfAReplacedNumberCountsBeforeItsMessageComes() {
        UUID id = known(old);
        theRegisterReplaces(anna);
        assertThat(movers(old)).containsExactly(id);
        assertThat(login(anna)).isEqualTo(id);
    }

    @Test
    void whatTheRegisterSaysOfANumberThatIsReplacedInItsTurnCountsBeforeItsMessageComes() {
        UUID id = known(old);
        theRegisterReplaces(anna);
        arrives(replaced(eventId, 1, old, anna));
        awaitStation(replacement, "published");
        Person newest = newAdult();
        AuthenticSources.replaced(old, newest);
        AuthenticSources.live(household(GHENT, newest));

        assertThat(movers(old)).containsExactly(id);
        assertThat(login(newest)).isEqualTo(id);
        assertThat(login(anna)).isEqualTo(id);
    }

    @Test
    void aHeldEventWithAnOldNumberFindsTheSurvivor() {
        UUID id = known(old);
        String moving = "event-" + UUID.randomUUID();
        arrives(confirmed(moving, 1, old));
        awaitStation(Move.lifeEventId(moving), "held");
        theRegisterReplaces(anna);
        arrives(replaced(eventId, 1, old, anna));
        awaitStation(replacement, "published");
        clock.advance(Duration.ofHours(1));
        assertThat(published(Move.lifeEventId(moving), 1).getMove().getMovers()).containsExactly(id);
    }

    @Test
    void theSameReplacementAgainChangesNothing() {
        UUID id = known(old);
        theRegisterReplaces(anna);
        arrives(replaced(eventId, 1, old, anna));
        awaitStation(replacement, "published");
        arrives(replaced(eventId, 1, old, anna));
        arrives(replaced(eventId, 2, old, anna));
        awaitStation(replacement, "published", 2);
        assertThat(login(old)).isEqualTo(id);
        assertThat(publishedVersions(replacement)).isEmpty();
    }

    @Test
    void aReplacementThatTookEffectIsNotTakenBackByMachine() {
        UUID id = known(old);
        theRegisterReplaces(anna);
        arrives(replaced(eventId, 1, old, anna));
        awaitStation(replacement, "published");

        Envelope annulled = arrives(builder(eventId, 2, Kind.NUMBER_REPLACED, old)
                .setReplacedBy(anna.insz().digits())
                .setStatus(gent.rechtstreeks.registry.persons.Status.ANNULLED)
                .build());

        await().untilAsserted(() ->
                assertThat(DeadLetters.reason(annulled)).isEqualTo("a replaced number is not taken back by machine"));
        assertThat(login(anna)).isEqualTo(id);
    }

    @Test
    void aCircleIsADeadLetter() {
        known(old);
        theRegisterReplaces(anna);
        arrives(replaced(eventId, 1, old, anna));
        awaitStation(replacement, "published");
        Envelope back = arrives(replaced("event-" + UUID.randomUUID(), 1, anna, old));
        await().untilAsserted(() ->
                assertThat(DeadLetters.reason(back)).isEqualTo("a number replaced by one that it has replaced itself"));
    }

    @Test
    void whatIsKnownAndAskedOfTheYoungerIsKnownAndAnsweredOfTheSurvivor() {
        UUID older = known(old);
        clock.advance(Duration.ofMinutes(1));
        UUID younger = known(anna);
        AuthenticSources.status(anna, true);
        ask(younger);
        await().until(() -> answers(younger) == 1);
        merge();

        ask(younger);

        await().until(() -> answers(older) == 1);
        assertThat(AuthenticSources.timesAsked("social-security-bank", anna)).isEqualTo(1);
    }

    @Test
    void anOlderWordOnTheYoungerIsNeverToldOfTheSurvivor() {
        UUID older = known(old);
        clock.advance(Duration.ofMinutes(1));
        UUID younger = known(anna);
        AuthenticSources.status(old, true);
        AuthenticSources.status(anna, false);
        ask(older);
        ask(younger);
        await().until(() -> answers(older) == 1 && answers(younger) == 1);
        merge();

        ask(older);

        await().until(() -> answers(older) == 2);
        assertThat(facts(older)).allMatch(Fact::getBooleanValue);
        assertThat(facts(older)).extracting(Fact::getVersion).containsExactly(1L, 1L);
    }

    @Test
    void aLaterWordOnTheYoungerCountsForTheSurvivorAndVersionsGoOn() {
        UUID older = known(old);
        clock.advance(Duration.ofMinutes(1));
        UUID younger = known(anna);
        AuthenticSources.status(old, true);
        AuthenticSources.noStatus(anna);
        ask(older);
        ask(younger);
        await().until(() -> answers(older) == 1 && answers(younger) == 1);
        merge();
        AuthenticSources.status(anna, true);

        ask(older);

        await().until(() -> answers(older) == 2);
        assertThat(facts(older)).extracting(Fact::getVersion).containsExactly(1L, 3L);
    }

    @Test
    void aChainOfMergesLeadsToTheOneWhoStands() {
        Person last = newAdult();
        UUID oldest = known(last);
        clock.advance(Duration.ofMinutes(1));
        known(anna);
        clock.advance(Duration.ofMinutes(1));
        UUID youngest = known(old);
        merge();
        AuthenticSources.gone(anna);
        AuthenticSources.replaced(anna, last);
        String next = "event-" + UUID.randomUUID();
        arrives(replaced(next, 1, anna, last));
        published(PersonEvent.lifeEventId(next), 1);

        assertThat(QuarkusTransaction.requiringNew().call(() -> identities.standing(List.of(youngest))))
                .containsEntry(youngest, oldest);
        assertThat(login(old)).isEqualTo(oldest);
    }

    /** Lives alone, and is known since a declaration of theirs. */
    private static UUID known(Person person) {
        AuthenticSources.live(household(GHENT, person));
        return movers(person).getFirst();
    }

    private static List<UUID> movers(Person... people) {
        String moving = "event-" + UUID.randomUUID();
        arrives(declared(moving, 1, people));
        return published(Move.lifeEventId(moving), 1).getMove().getMovers();
    }

    private void theRegisterReplaces(Person by) {
        AuthenticSources.gone(old);
        AuthenticSources.live(household(GHENT, by));
        AuthenticSources.replaced(old, by);
    }

    private static UUID login(Person person) {
        return UUID.fromString(
                resolve(person).statusCode(200).extract().jsonPath().getString("residentId"));
    }

    private static void loginFails(Person person) {
        resolve(person).statusCode(404);
    }

    private static ValidatableResponse resolve(Person person) {
        return given().auth()
                .oauth2(Tokens.service("granting", "resident-resolver"))
                .contentType(ContentType.JSON)
                .body("{\"rrn\":\"" + person.insz().digits() + "\"}")
                .post("/internal/residents/resolve")
                .then();
    }

    private static void ask(UUID resident) {
        TopicProbe.send(
                "fact-requests",
                resident.toString(),
                FactRequest.newBuilder()
                        .setRequestId(UUID.randomUUID())
                        .setResidentId(resident)
                        .setFact("increased-reimbursement")
                        .setPurpose("waste-bags")
                        .setOn(LocalDate.of(2026, 3, 1))
                        .setRequestedAt(Instant.parse("2026-03-02T09:00:00Z"))
                        .build());
    }

    private void merge() {
        theRegisterReplaces(anna);
        arrives(replaced(eventId, 1, old, anna));
        published(replacement, 1);
    }

    private static int answers(UUID resident) {
        return facts(resident).size();
    }

    private static List<Fact> facts(UUID resident) {
        return TopicProbe.all("facts", Fact.class).stream()
                .filter(fact -> fact.getResidentId().equals(resident))
                .toList();
    }
}
