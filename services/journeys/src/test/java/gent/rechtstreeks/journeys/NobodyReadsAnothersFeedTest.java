package gent.rechtstreeks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.World;
import org.junit.jupiter.api.Test;

@Journey
class NobodyReadsAnothersFeedTest {

    private static final int NOT_FOUND = 404;

    @Test
    void aResidentReachesOnlyWhatIsTheirs(Story story, World world) {
        Family one = story.whenAChildIsBorn(Wish.WITHOUT);
        Family other = story.whenAChildIsBorn(Wish.WITHOUT);
        story.thenEverybodysFeedTells(one, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.thenEverybodysFeedTells(other, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        String theirs = world.api().resident(one.referencePerson());
        String mine = world.api().resident(other.referencePerson());

        for (JsonNode entry : list(world, Service.NOTIFICATIONS, "/feed", theirs, "entries")) {
            String mark = "/feed/" + entry.get("id").asText() + "/read";
            assertThat(entry.get("lifeEvent").asText())
                    .isEqualTo(one.lifeEvents().getFirst().toString());
            assertThat(world.api().put(Service.NOTIFICATIONS, mark, mine).status())
                    .isEqualTo(NOT_FOUND);
        }
        onlyTheOwnerOpens(world, Service.GRANTING, "grants", theirs, mine);
        onlyTheOwnerOpens(world, Service.ELIGIBILITY, "assessments", theirs, mine);
        story.andNothingElseHappened();
    }

    private static void onlyTheOwnerOpens(World world, Service service, String what, String owner, String other) {
        for (JsonNode one : list(world, service, "/me/" + what, owner, what)) {
            String path = "/me/" + what + "/" + one.get("id").asText();
            assertThat(world.api().get(service, path, owner).ok()).isTrue();
            assertThat(world.api().get(service, path, other).status()).isEqualTo(NOT_FOUND);
        }
    }

    private static JsonNode list(World world, Service service, String path, String token, String field) {
        JsonNode list = world.api().get(service, path, token).body().get(field);
        assertThat(list).as("what %s gives its owner", path).isNotEmpty();
        return list;
    }
}
