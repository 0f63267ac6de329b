package gent.rechtstreeks.journeys;

import static gent.rechtstreeks.journeys.world.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.datauses.Basis;
import gent.rechtstreeks.datauses.DataUse;
import gent.rechtstreeks.journeys.world.Consultations;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Message;
import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.World;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was done with somebody's data, by the books of others, is what the platform told of it (I4). */
@Journey
class EveryUseIsToldTest {

    @Test
    void whomTheSourcesWereAskedAboutIsWhoWasToldAsRead(Story story, World world) {
        Recorder.Mark begin = world.recorder().mark();
        Consultations consultations = Consultations.from(world);
        Family family = story.whenAChildIsBorn(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(family, "waste-bags", "GRANTED");
        story.thenAllIsQuiet();

        Set<UUID> inTheRegister = consultations.residents("person");
        Set<UUID> atTheBank = consultations.residents("social-security-bank");
        assertThat(inTheRegister).as("parents and child").hasSizeGreaterThan(1);
        assertThat(atTheBank).as("adults").isNotEmpty();
        assertThat(read(world, begin, "population-register")).isEqualTo(inTheRegister);
        assertThat(read(world, begin, "social-security-bank")).isEqualTo(atTheBank);
        assertThat(uses(world, begin)).allMatch(use -> use.getBasis() == Basis.PUBLIC_TASK);
        told(story, family);
    }

    @Test
    void aTaskThatACaseworkerOpensIsToldEachTime(Story story, World world) {
        Family family = story.whenAChildIsBorn(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(family, "waste-bags", "GRANTED");
        story.whenTheRegisterTakesTheBirthBack(family);
        story.thenTasksAre(2);
        story.thenAllIsQuiet();
        Recorder.Mark begin = world.recorder().mark();

        JsonNode task = world.api()
                .get(Service.GRANTING, "/tasks?limit=200", world.api().caseworker())
                .body()
                .path("tasks");
        String last = "/tasks/" + task.get(task.size() - 1).get("id").asText();
        for (int look = 1; look <= 2; look++) {
            assertThat(world.api()
                            .get(Service.GRANTING, last, world.api().caseworker())
                            .ok())
                    .isTrue();
            int looks = look;
            eventually("what was shown is told", () -> assertThat(revealed(world, begin))
                    .hasSize(looks));
        }
        DataUse use = revealed(world, begin).getFirst();
        assertThat(use.getRole()).isEqualTo("caseworker");
        assertThat(use.getWorker()).isNotBlank();
        assertThat(use.getLifeEventId()).isEqualTo(family.lifeEvents().getFirst());
        assertThat(use.getResidents())
                .contains(world.api().residentId(family.referencePerson()).orElseThrow());
    }

    private static void told(Story story, Family family) {
        story.thenTheFeedTells(
                family,
                family.referencePerson(),
                "birth-declaration REMINDED WITHDRAWN",
                "birth-grant INFORMED",
                "waste-bags GRANTED");
        story.thenTheOthersFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.andNothingElseHappened();
    }

    private static Set<UUID> read(World world, Recorder.Mark begin, String source) {
        return uses(world, begin)
                .filter(use -> use.getAct() == Act.READ && source.equals(use.getSource()))
                .flatMap(use -> use.getResidents().stream())
                .collect(Collectors.toSet());
    }

    private static List<DataUse> revealed(World world, Recorder.Mark begin) {
        return uses(world, begin).filter(use -> use.getAct() == Act.REVEALED).toList();
    }

    private static Stream<DataUse> uses(World world, Recorder.Mark begin) {
        return world.recorder().messages("data-uses", DataUse.class, begin).stream()
                .map(Message::content);
    }
}
