package gent.rechtstreeks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.privacy.Traces;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.World;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After all stories: no topic but the register's own, and no log, says who anybody is. */
@Journey
@Order(Integer.MAX_VALUE)
class NobodyIsKnownBehindTheGateTest {

    @Test
    void noTopicAndNoLogHoldsANumberANameOrAStreet(Story story, World world) {
        Family family = story.whenAChildIsBorn(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(family, "birth-grant", "INFORMED");
        Traces traces = new Traces(world);

        assertThat(traces.onTopic("registry.births"))
                .as("the search itself: the register does name people")
                .anyMatch(trace -> trace.contains("an INSZ"))
                .anyMatch(trace -> trace.contains("the name"))
                .anyMatch(trace -> trace.contains("the street"));

        List<String> internal = world.recorder()
                .topics()
                .filter(topic -> !topic.startsWith("registry."))
                .toList();
        assertThat(internal).as("topics").hasSizeGreaterThan(5);
        assertThat(internal.stream().flatMap(topic -> traces.onTopic(topic).stream()))
                .isEmpty();

        List<Path> logs = world.logs();
        assertThat(logs)
                .as("logs")
                .hasSizeGreaterThan(5)
                .allMatch(log -> log.toFile().length() > 0);
        assertThat(logs.stream().flatMap(log -> traces.inLog(log).stream())).isEmpty();
    }
}
