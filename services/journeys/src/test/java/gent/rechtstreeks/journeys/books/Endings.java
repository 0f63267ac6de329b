package gent.rechtstreeks.journeys.books;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.rights.Right;
import gent.rechtstreeks.eligibility.rights.RightsFiles;
import gent.rechtstreeks.journeys.world.Databases;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Message;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Outcome;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.lifeevents.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** I1: what the register was thanked for is published, and each right of it is decided or waits by name. */
record Endings(Databases databases, Told told, Set<UUID> lifeEvents) {

    /** What the register's word on them must end in, whatever else a right waits for. */
    private static final Set<String> OF_A_BIRTH = Set.of("birth-declaration", "birth-grant", "waste-bags");

    private static final Set<String> OF_A_STILLBIRTH = Set.of("birth-declaration", "birth-grant");
    private static final Set<String> OF_A_MOVE =
            Set.of("address-declaration", "temporary-parking-permit", "waste-bags");

    private static final Set<String> ALL =
            RightsFiles.ofTheService().all().stream().map(Right::name).collect(Collectors.toSet());

    private static final String CASES = """
            SELECT life_event_id, right_name FROM grant_case
            WHERE state <> 'OPENING' AND (state <> 'WAITING_FOR_FACTS' OR waiting_for IS NOT NULL)
              AND life_event_id = ANY (?)
            """;

    /** Also what there was nothing to tell of: a death of somebody who was not known yet, told with the birth. */
    private static final String PUBLISHED = """
            SELECT life_event_id, version FROM life_event_step WHERE station = 'published' AND life_event_id = ANY (?)
            """;

    void areAllThere() {
        lastVersionsArePublished();
        Map<String, Set<String>> endings = databases.rows(Service.GRANTING, CASES, lifeEvents).stream()
                .collect(Collectors.groupingBy(List::getFirst, Collectors.mapping(List::getLast, Collectors.toSet())));
        assertThat(endings).as("life events with an ending").hasSize(lifeEvents.size() - ofPersons());
        are(endings, registered(Outcome.LIVE), OF_A_BIRTH);
        are(endings, registered(Outcome.STILLBORN), OF_A_STILLBIRTH);
        are(endings, confirmedMoves(), OF_A_MOVE);
    }

    private static void are(Map<String, Set<String>> endings, Set<UUID> lifeEvents, Set<String> rights) {
        lifeEvents.forEach(event -> assertThat(endings.get(event.toString()))
                .as("rights with an ending of %s", event)
                .containsAll(rights)
                .isSubsetOf(ALL));
    }

    private void lastVersionsArePublished() {
        Map<UUID, Long> sent = new TreeMap<>();
        told.births()
                .forEach(m -> sent.merge(event(Family.BIRTHS, m), m.content().getVersion(), Math::max));
        told.moves().forEach(m -> sent.merge(event(Family.MOVES, m), m.content().getVersion(), Math::max));
        told.persons().stream()
                .filter(m -> lifeEvents.contains(event(Family.PERSONS, m)))
                .forEach(m -> sent.merge(event(Family.PERSONS, m), m.content().getVersion(), Math::max));
        Map<UUID, Long> published = databases.rows(Service.LIFE_EVENTS, PUBLISHED, lifeEvents).stream()
                .collect(Collectors.toMap(
                        row -> UUID.fromString(row.getFirst()),
                        row -> Long.valueOf(row.getLast()),
                        Math::max,
                        TreeMap::new));
        assertThat(published).as("the last versions, as published and as sent").isEqualTo(sent);
        assertThat(published.keySet()).as("the life events").isEqualTo(new TreeSet<>(lifeEvents));
    }

    private static UUID event(String register, Message<?> message) {
        return Family.lifeEvent(register, UUID.fromString(message.key()));
    }

    /** A death or a merge sets off no right of its own. */
    private int ofPersons() {
        return (int) told.persons().stream()
                .map(message -> event(Family.PERSONS, message))
                .filter(lifeEvents::contains)
                .distinct()
                .count();
    }

    private Set<UUID> registered(Outcome outcome) {
        return those(event ->
                event.getStage() == Stage.REGISTERED && event.getBirth().getOutcome() == outcome);
    }

    private Set<UUID> confirmedMoves() {
        return those(event -> event.getStage() == Stage.CONFIRMED
                && (event.getStatus() == Status.VALID || event.getStatus() == Status.CORRECTED));
    }

    private Set<UUID> those(Predicate<LifeEvent> wanted) {
        return told.lifeEvents().stream()
                .map(Message::content)
                .filter(wanted)
                .map(LifeEvent::getLifeEventId)
                .collect(Collectors.toSet());
    }
}
