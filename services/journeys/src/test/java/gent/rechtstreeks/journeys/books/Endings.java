package gent.rechtstreeks.journeys.books;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.world.Databases;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.lifeevents.Outcome;
import gent.rechtstreeks.lifeevents.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** I1: what the register was thanked for is published, and each right of it is decided or waits by name. */
record Endings(Databases databases, Told told, Set<UUID> lifeEvents) {

    private static final Set<String> RIGHTS = Set.of("birth-declaration", "birth-grant", "waste-bags");

    private static final String CASES = """
            SELECT life_event_id, right_name FROM grant_case
            WHERE state <> 'OPENING' AND (state <> 'WAITING_FOR_FACTS' OR waiting_for IS NOT NULL)
              AND life_event_id = ANY (?)
            """;

    void areAllThere() {
        lastVersionsArePublished();
        Map<String, Set<String>> endings = databases.rows(Service.GRANTING, CASES, lifeEvents).stream()
                .collect(Collectors.groupingBy(List::getFirst, Collectors.mapping(List::getLast, Collectors.toSet())));
        assertThat(endings).as("life events with an ending").hasSameSizeAs(lifeEvents);
        registered(Outcome.LIVE).forEach(event -> assertThat(endings.get(event.toString()))
                .as("rights with an ending of %s", event)
                .containsExactlyInAnyOrderElementsOf(RIGHTS));
        registered(Outcome.STILLBORN).forEach(event -> assertThat(endings.get(event.toString()))
                .as("rights with an ending after the stillbirth %s", event)
                .containsExactlyInAnyOrder("birth-declaration", "birth-grant"));
    }

    private void lastVersionsArePublished() {
        Map<UUID, Long> sent = new TreeMap<>();
        told.births()
                .forEach(m -> sent.merge(
                        Family.lifeEvent(UUID.fromString(m.key())), m.content().getVersion(), Math::max));
        Map<UUID, Long> published = new TreeMap<>();
        told.lifeEvents()
                .forEach(m -> published.merge(
                        m.content().getLifeEventId(), m.content().getVersion(), Math::max));
        assertThat(published).as("the last versions, as published and as sent").isEqualTo(sent);
        assertThat(published.keySet()).as("the life events").isEqualTo(new TreeSet<>(lifeEvents));
    }

    private Set<UUID> registered(Outcome outcome) {
        return told.lifeEvents().stream()
                .filter(m -> m.content().getStage() == Stage.REGISTERED)
                .filter(m -> m.content().getBirth().getOutcome() == outcome)
                .map(m -> m.content().getLifeEventId())
                .collect(Collectors.toSet());
    }
}
