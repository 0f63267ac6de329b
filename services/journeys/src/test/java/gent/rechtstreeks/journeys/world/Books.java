package gent.rechtstreeks.journeys.world;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.residents.Resident;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what every service holds against what was told: nothing vanished, nothing was done twice, nobody else touched. */
public final class Books {

    private static final Set<String> RIGHTS = Set.of("birth-declaration", "birth-grant", "waste-bags");

    private final World world;
    private final Recorder.Mark since;
    private final Set<UUID> lifeEvents;
    private final Told told;

    /** @param lifeEvents all life events since then, of which there is to be no other */
    public Books(World world, Recorder.Mark since, Set<UUID> lifeEvents) {
        this.world = world;
        this.since = since;
        this.lifeEvents = lifeEvents;
        this.told = Told.since(world.recorder(), since);
    }

    /** All of it. */
    public void balance() {
        nobodyElseWasTouched();
        everyEventIsPublished();
        everyRightHasAnEnding();
        everyChangeWasTold();
        everyMessageWasTaken();
        everyDecisionReachedItsFeed();
        oneGrantForEachHousehold();
        orderHolds();
    }

    /** Visible entries, also withdrawn ones. */
    public long toldInFeeds() {
        return world.databases()
                .count(
                        Service.NOTIFICATIONS,
                        "SELECT count(*) FROM feed_entry WHERE state <> 'SILENT' AND life_event_id = ANY (?)",
                        lifeEvents);
    }

    private void nobodyElseWasTouched() {
        Stream<UUID> born = world.recorder().messages("registry.births", Birth.class, since).stream()
                .map(message ->
                        Family.lifeEvent(UUID.fromString(message.content().getEventId())));
        assertThat(born).as("births").allMatch(lifeEvents::contains);
        assertThat(told.lifeEvents())
                .as("life events")
                .allMatch(m -> knows(m.content().getLifeEventId()));
        assertThat(told.assessments())
                .as("assessments")
                .allMatch(m -> knows(m.content().getLifeEventId()));
        assertThat(told.factRequests())
                .as("fact requests")
                .allMatch(m -> knows(m.content().getLifeEventId()));
        assertThat(told.facts()).as("facts").allMatch(m -> knows(m.content().getLifeEventId()));
        assertThat(told.decisions())
                .as("decisions")
                .allMatch(m -> knows(m.content().getLifeEventId()));
        Set<UUID> members = members();
        assertThat(world.recorder().messages("residents", Resident.class, since))
                .as("residents")
                .allMatch(m -> members.contains(m.content().getResidentId()));
        assertThat(world.recorder().records("notifications", since))
                .as("notifications")
                .isEmpty();
    }

    /** I1, at the gate: what the register was thanked for was published, in its last version. */
    private void everyEventIsPublished() {
        Map<UUID, Long> sent = new TreeMap<>();
        world.recorder()
                .messages("registry.births", Birth.class, since)
                .forEach(m -> sent.merge(
                        Family.lifeEvent(UUID.fromString(m.content().getEventId())),
                        m.content().getVersion(),
                        Math::max));
        Map<UUID, Long> published = new TreeMap<>();
        told.lifeEvents()
                .forEach(m -> published.merge(
                        m.content().getLifeEventId(), m.content().getVersion(), Math::max));
        assertThat(published).as("the last versions, as sent and as published").isEqualTo(sent);
        assertThat(published.keySet()).isEqualTo(new TreeSet<>(lifeEvents));
    }

    /** I1, at the end: each right of a registered birth is decided, or waits for something that has a name. */
    private void everyRightHasAnEnding() {
        Map<String, Set<String>> endings = world
                .databases()
                .rows(
                        Service.GRANTING,
                        "SELECT life_event_id, right_name FROM grant_case"
                                + " WHERE state <> 'OPENING' AND life_event_id = ANY (?)",
                        lifeEvents)
                .stream()
                .collect(Collectors.groupingBy(List::getFirst, Collectors.mapping(List::getLast, Collectors.toSet())));
        registered().forEach(event -> assertThat(endings.get(event.toString()))
                .as("rights with an ending of %s", event)
                .containsExactlyInAnyOrderElementsOf(RIGHTS));
        assertThat(endings).as("life events with an ending").hasSameSizeAs(lifeEvents);
    }

    /** I5, leaving: a change and the message that tells of it commit together. */
    private void everyChangeWasTold() {
        assertCount(
                "life-events", Service.LIFE_EVENTS, "life_event_step WHERE station = 'published' AND life_event_id");
        assertCount("facts", Service.LIFE_EVENTS, "fact_request WHERE state = 'SETTLED' AND life_event_id");
        assertCount("assessments", Service.ELIGIBILITY, "assessment WHERE life_event_id");
        assertCount("fact-requests", Service.ELIGIBILITY, "fact_request WHERE life_event_id");
    }

    /** I5, arriving: each message stands in the inbox of each reader. */
    private void everyMessageWasTaken() {
        for (Service reader : Service.pipeline()) {
            for (String topic : reader.consumes()) {
                List<UUID> ids = topic.equals("registry.births") ? idsOfBirths() : told.ids(topic);
                long taken = world.databases()
                        .count(reader, "SELECT count(*) FROM inbox WHERE topic = ? AND ce_id = ANY (?)", topic, ids);
                assertThat(taken)
                        .as("messages of %s that %s took", topic, reader)
                        .isEqualTo(ids.size());
            }
        }
    }

    private void everyDecisionReachedItsFeed() {
        Map<String, Long> decided = new TreeMap<>();
        told.decisions()
                .forEach(m -> decided.merge(
                        m.content().getDecisionId() + " for " + m.content().getAddressee(),
                        m.content().getRevision(),
                        Math::max));
        Map<String, Long> shown = new TreeMap<>();
        world.databases()
                .rows(
                        Service.NOTIFICATIONS,
                        "SELECT decision_id || ' for ' || resident_id, revision FROM feed_entry"
                                + " WHERE life_event_id = ANY (?)",
                        lifeEvents)
                .forEach(row -> shown.put(row.getFirst(), Long.valueOf(row.getLast())));
        assertThat(shown).as("decisions in feeds, with their revision").isEqualTo(decided);
    }

    /** I2: who is eligible has one grant, whatever came twice. */
    private void oneGrantForEachHousehold() {
        Set<UUID> eligible = told.lastAssessments().stream()
                .filter(last -> last.getRight().equals("waste-bags"))
                .filter(last -> last.getOutcome() == Outcome.ELIGIBLE && last.getMode() == Mode.GRANT)
                .map(Assessment::getHouseholdId)
                .collect(Collectors.toSet());
        long granted = world.databases()
                .count(
                        Service.GRANTING,
                        "SELECT count(*) FROM entitlement_grant WHERE right_name = 'waste-bags' AND id IN"
                                + " (SELECT grant_id FROM grant_case WHERE life_event_id = ANY (?))",
                        lifeEvents);
        assertThat(granted)
                .as("grants of waste bags, one for each of %d households", eligible.size())
                .isEqualTo(eligible.size());
    }

    private void orderHolds() {
        Order.holds("life-events", told.lifeEvents(), event -> event.getLifeEventId(), event -> event.getVersion());
        Order.holds("assessments", told.assessments(), one -> one.getAssessmentId(), one -> one.getRevision());
        Order.holds("facts", told.facts(), fact -> List.of(fact.getResidentId(), fact.getFact()), f -> f.getVersion());
        Order.holds(
                "grants",
                told.decisions(),
                decision -> List.of(decision.getDecisionId(), decision.getAddressee()),
                decision -> decision.getRevision());
    }

    private void assertCount(String topic, Service service, String rowsOf) {
        long rows = world.databases().count(service, "SELECT count(*) FROM " + rowsOf + " = ANY (?)", lifeEvents);
        assertThat(told.ids(topic))
                .as("messages on %s, one for each change", topic)
                .hasSize((int) rows);
    }

    private boolean knows(UUID lifeEvent) {
        return lifeEvents.contains(lifeEvent);
    }

    private Set<UUID> registered() {
        return told.lifeEvents().stream()
                .filter(m -> m.content().getStage() == Stage.REGISTERED)
                .map(m -> m.content().getLifeEventId())
                .collect(Collectors.toSet());
    }

    private Set<UUID> members() {
        return told.lifeEvents().stream()
                .flatMap(m -> m.content().getHouseholds().stream())
                .flatMap(household -> household.getMembers().stream())
                .map(member -> member.getResidentId())
                .collect(Collectors.toSet());
    }

    private List<UUID> idsOfBirths() {
        return world.recorder().messages("registry.births", Birth.class, since).stream()
                .map(message -> message.envelope().id())
                .distinct()
                .toList();
    }
}
