package gent.rechtstreeks.journeys;

import static gent.rechtstreeks.journeys.world.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.journeys.books.TakeOnBooks;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Inhabitants;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.PersonsFeed;
import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.local.Http;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The story of all that live in Ghent: they are made known to the platform, in silence or with what they missed. */
final class WholeCity {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final World world;
    private final Inhabitants inhabitants;
    private final long deadLettersBefore;
    private Recorder.Mark begin;
    private UUID takeOn;

    private WholeCity(World world) {
        this.world = world;
        this.inhabitants = world.inhabitants();
        this.deadLettersBefore = world.deadLetters();
    }

    /** Begins in a world where nothing is under way. */
    static WholeCity begin(World world) {
        world.comesToRest();
        return new WholeCity(world);
    }

    /** A child was born, and brought them. */
    Person givenSomebodyWhoHasBags() {
        Person parent = inhabitants.aNeighbour();
        Family family = world.sandbox().notifyAnother(new Family(Family.BIRTHS, List.of(), List.of(parent)));
        world.sandbox().register(family);
        thenReadsOfBagsOnce(family.referencePerson());
        return family.referencePerson();
    }

    Person givenANeighbourWhomNobodyKnows() {
        Person neighbour = inhabitants.aNeighbour();
        assertThat(feedOf(neighbour).ok()).as("a login of %s", neighbour).isFalse();
        return neighbour;
    }

    void givenLifeEventsDiesAtPage(int page) {
        world.pods().arm(Service.LIFE_EVENTS, "take-on.before-commit:" + page);
    }

    void whenEverybodyIsTakenOn() {
        order(Map.of());
    }

    void whenEverybodyIsTakenOnWithTheRightsFrom(LocalDate day) {
        order(Map.of("rightsFrom", day.toString()));
    }

    void thenItDiesAndIsStartedAgain() {
        Killed.andStartedAgain(world, Service.LIFE_EVENTS, PATIENCE);
    }

    /** Each household of the register was told once, with each of its members. */
    void thenEverybodyIsKnown() {
        eventually("the take-on is done", PATIENCE, () -> assertThat(
                        report().get("state").asText())
                .isEqualTo("DONE"));
        assertThat(report().get("householdsTakenOn").asLong()).isEqualTo(inhabitants.households());
        assertThat(report().get("residentsTakenOn").asLong()).isEqualTo(inhabitants.residents());
        world.comesToRest(PATIENCE);
        books().holdEverybody(inhabitants);
    }

    void thenCanLogInAndReadsOfNothing(Person neighbour) {
        Http.Answer feed = feedOf(neighbour);
        assertThat(feed.ok()).as("a login of %s", neighbour).isTrue();
        assertThat(feed.body().get("entries")).isEmpty();
    }

    void thenReadsOfBagsOnce(Person person) {
        eventually("the bags in the feed", () -> assertThat(PersonsFeed.texts(world, person, "waste-bags"))
                .hasSize(1));
    }

    void andNobodyIsToldAnything() {
        books().tellOfNothing();
    }

    void thenWhoeverHasTheStatusHasTheBagsOfThisYear() {
        books().holdTheBagsOf(inhabitants);
    }

    void andNothingElseHappened() {
        books().balance();
        assertThat(world.deadLetters()).as("dead letters").isEqualTo(deadLettersBefore);
    }

    private void order(Map<String, String> order) {
        world.comesToRest();
        begin = world.recorder().mark();
        takeOn = UUID.fromString(world.api()
                .tell(Service.LIFE_EVENTS, "POST", "/take-ons", order)
                .get("id")
                .asText());
    }

    private TakeOnBooks books() {
        return TakeOnBooks.of(world, begin, takeOn);
    }

    private JsonNode report() {
        return world.api().read(Service.LIFE_EVENTS, "/take-ons/" + takeOn);
    }

    private Http.Answer feedOf(Person person) {
        return world.api().get(Service.NOTIFICATIONS, "/feed", world.api().resident(person));
    }
}
