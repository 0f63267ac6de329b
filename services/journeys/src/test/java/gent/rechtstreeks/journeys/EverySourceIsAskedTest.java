package gent.rechtstreeks.journeys;

import static gent.rechtstreeks.journeys.world.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.facts.State;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Message;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.Wishes;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.kit.wire.Codec;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.kit.wire.SchemaRegistry;
import gent.rechtstreeks.lifeevents.csv.CsvResource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fact for which there is a ground comes from its source, and the resident reads it; nobody else does. */
@Journey
class EverySourceIsAskedTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    @Test
    void whatSourcesAndResidentsSayIsReadByWhoseItIs(Story story, World world) {
        Family family = story.whenAChildIsBorn(Wish.COUPLE);
        Person asked = family.referencePerson();
        UUID resident = world.api().residentId(asked).orElseThrow();
        Recorder.Mark begin = world.recorder().mark();
        List<List<String>> grounds = CsvResource.rows("facts/authorisations.csv", 7);

        grounds.forEach(line -> ask(world, resident, line.get(0), line.get(1)));
        eventually("each question has its answer", () -> assertThat(told(world, begin, resident))
                .extracting(fact -> fact.getFact() + " for " + fact.getPurpose())
                .containsAll(grounds.stream()
                        .map(line -> line.get(0) + " for " + line.get(1))
                        .toList()));
        assertThat(told(world, begin, resident)).noneMatch(fact -> fact.getState() == State.NOT_ALLOWED);
        assertThat(told(world, begin, resident).filter(fact -> fact.getState() == State.KNOWN))
                .hasSizeGreaterThan(grounds.size() / 2);

        new Wishes(world).tells(asked, "uses-car", "true");
        eventually("the declaration is told", () -> assertThat(told(world, begin, resident))
                .anyMatch(fact -> fact.getFact().equals("uses-car") && fact.getSelfDeclared()));
        assertThat(read(world, asked)).contains("uses-car", "taxable-income");
        family.people().stream().filter(person -> !person.equals(asked)).forEach(other -> assertThat(read(world, other))
                .doesNotContain("uses-car", "taxable-income"));
        story.thenAllIsQuiet();
    }

    private static void ask(World world, UUID resident, String fact, String right) {
        FactRequest question = FactRequest.newBuilder()
                .setRequestId(UUID.randomUUID())
                .setResidentId(resident)
                .setFact(fact)
                .setPurpose(right)
                .setOn(TODAY)
                .setRequestedAt(Instant.now())
                .build();
        Envelope envelope = new Envelope(
                UUID.randomUUID(),
                "/journeys",
                "journeys.fact-requests.notify.sent",
                resident.toString(),
                Instant.now(),
                null,
                null,
                null);
        byte[] bytes = new Codec(new SchemaRegistry(world.registryUrl())).write("fact-requests", question);
        world.sender().start("fact-requests", bytes, envelope);
    }

    private static List<String> read(World world, Person person) {
        JsonNode facts = world.api()
                .get(Service.LIFE_EVENTS, "/me/facts", world.api().resident(person))
                .body()
                .path("facts");
        return facts.findValuesAsText("fact");
    }

    private static Stream<Fact> told(World world, Recorder.Mark begin, UUID resident) {
        return world.recorder().messages("facts", Fact.class, begin).stream()
                .map(Message::content)
                .filter(fact -> fact.getResidentId().equals(resident));
    }
}
