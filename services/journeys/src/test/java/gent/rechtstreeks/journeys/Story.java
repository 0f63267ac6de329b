package gent.rechtstreeks.journeys;

import static gent.rechtstreeks.journeys.world.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.journeys.world.Books;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Parent;
import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.Trail;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.births.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One story: what happens in the world, what must come of it, and that nothing else did. */
final class Story {

    private final World world;
    private final Recorder.Mark begin;
    private final long deadLettersBefore;
    private final long tasksBefore;
    private final Set<UUID> lifeEvents = new HashSet<>();
    private final Map<Parent, List<String>> told = new HashMap<>();
    private long deadLetters;

    private Story(World world) {
        this.world = world;
        this.begin = world.recorder().mark();
        this.deadLettersBefore = world.deadLetters();
        this.tasksBefore = world.tasks();
    }

    /** Begins in a world where nothing is under way. */
    static Story begin(World world) {
        world.comesToRest();
        return new Story(world);
    }

    Family whenTheHospitalNotifies(Wish household) {
        return with(world.sandbox().notify(household, false));
    }

    /** Notified and registered in one go, so that the register knows both when it is read again. */
    Family whenTwinsAreBorn(Wish household) {
        return with(world.sandbox().registerTwins(household));
    }

    void whenTheRegistrarRegisters(Family family) {
        family.events().forEach(world.sandbox()::register);
    }

    /** Notified, seen by the platform, and then registered. */
    Family whenAChildIsBorn(Wish household) {
        Family family = whenTheHospitalNotifies(household);
        thenDecided(family, "birth-declaration", "REMINDED");
        whenTheRegistrarRegisters(family);
        return family;
    }

    /** A fail-over of everybody: each message of this story is sent again, this often. */
    void whenEveryTopicRepeatsItself(int times) {
        world.comesToRest();
        List<ConsumerRecord<String, byte[]>> all = world.recorder()
                .topics()
                .flatMap(topic -> world.recorder().records(topic, begin).stream())
                .toList();
        for (int i = 0; i < times; i++) {
            world.sender().again(all);
        }
    }

    /** The register's first words on this birth, under a new message id: only their version tells that they are old. */
    void whenTheNoticeIsSentAsNew(Family family) {
        String event = family.events().getFirst().toString();
        world.comesToRest();
        world.recorder().messages("registry.births", Birth.class, begin).stream()
                .filter(message ->
                        message.key().equals(event) && message.content().getStage() == Stage.NOTIFIED)
                .forEach(message -> world.sender().asNew(message.record()));
    }

    /** It has arrived, and waits before the gate. */
    void thenItIsHeld(Family family) {
        family.lifeEvents()
                .forEach(lifeEvent -> eventually("the birth waits for the register", () -> {
                    Trail trail = world.trail(lifeEvent);
                    assertThat(trail.passed("notified"))
                            .as("arrived; the trail: %s", trail)
                            .isTrue();
                    assertThat(trail.passed("published"))
                            .as("published; the trail: %s", trail)
                            .isFalse();
                }));
    }

    void thenDecided(Family family, String right, String outcome) {
        family.lifeEvents().forEach(lifeEvent -> thenDecided(lifeEvent, right, outcome));
    }

    void thenDecided(UUID lifeEvent, String right, String outcome) {
        eventually(right + " is " + outcome, () -> {
            Trail trail = world.trail(lifeEvent);
            assertThat(trail.decided(right))
                    .as("decided on %s; the trail: %s", right, trail)
                    .contains(outcome);
        });
    }

    /** One of these for each birth. */
    void thenDecidedInAnyOrder(Family family, String right, String... outcomes) {
        eventually(right + " of all births", () -> assertThat(family.lifeEvents().stream()
                        .map(lifeEvent -> world.trail(lifeEvent).decided(right).orElse("nothing")))
                .containsExactlyInAnyOrder(outcomes));
    }

    /** The parent's feed holds these entries of this birth, in any order; withdrawn ones say so. */
    void thenTheFeedTells(Family family, Parent parent, String... entries) {
        eventually(
                "the feed of " + parent, () -> assertThat(feed(family, parent)).containsExactlyInAnyOrder(entries));
        told.put(parent, List.of(entries));
    }

    void thenEveryParentsFeedTells(Family family, String... entries) {
        family.parents().forEach(parent -> thenTheFeedTells(family, parent, entries));
    }

    /** The other parent, if there is one. */
    void thenTheOtherParentsFeedTells(Family family, String... entries) {
        family.parents().stream().skip(1).forEach(parent -> thenTheFeedTells(family, parent, entries));
    }

    /** A birth that is registered at once may overtake its own reminder; that entry may be there, withdrawn, or not. */
    void thenTheFeedTellsBesideReminders(Family family, Parent parent, String... entries) {
        eventually(
                "the feed of " + parent + " beside reminders",
                () -> assertThat(besideReminders(feed(family, parent))).containsExactlyInAnyOrder(entries));
        world.comesToRest();
        told.put(parent, feed(family, parent));
    }

    void thenTheOtherParentsFeedTellsBesideReminders(Family family, String... entries) {
        family.parents().stream().skip(1).forEach(parent -> thenTheFeedTellsBesideReminders(family, parent, entries));
    }

    /** This many messages of this story end as dead letters. */
    void thenDeadLettersAre(long expected) {
        deadLetters = expected;
        eventually(expected + " dead letters", () -> assertThat(world.deadLetters() - deadLettersBefore)
                .isEqualTo(expected));
    }

    /** Every right is settled or waits by name, every change was told once, and nobody else was touched. */
    void andNothingElseHappened() {
        world.comesToRest();
        Books books = new Books(world, begin, lifeEvents);
        books.balance();
        assertThat(books.toldInFeeds()).as("entries in feeds").isEqualTo(entriesTold());
        assertThat(world.deadLetters() - deadLettersBefore).as("dead letters").isEqualTo(deadLetters);
        assertThat(world.tasks() - tasksBefore).as("tasks for a human").isZero();
    }

    private Family with(Family family) {
        lifeEvents.addAll(family.lifeEvents());
        return family;
    }

    private static List<String> besideReminders(List<String> entries) {
        return entries.stream()
                .filter(entry -> !entry.equals("birth-declaration REMINDED WITHDRAWN"))
                .toList();
    }

    private long entriesTold() {
        return told.values().stream().mapToLong(List::size).sum();
    }

    private List<String> feed(Family family, Parent parent) {
        List<String> entries = new ArrayList<>();
        JsonNode feed = world.api()
                .get(Service.NOTIFICATIONS, "/feed?limit=100", world.api().resident(parent))
                .body();
        for (JsonNode entry : feed.get("entries")) {
            if (family.lifeEvents()
                    .contains(UUID.fromString(entry.get("lifeEvent").asText()))) {
                String state = entry.get("state").asText();
                entries.add(entry.get("right").asText() + " "
                        + entry.get("type").asText() + (state.equals("ACTIVE") ? "" : " " + state));
            }
        }
        return entries;
    }
}
