package gent.rechtstreeks.journeys;

import static gent.rechtstreeks.journeys.world.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.books.Books;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.PersonsFeed;
import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.Trail;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.births.Stage;
import java.time.LocalDate;
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
    private final Map<Reader, List<String>> told = new HashMap<>();
    private long deadLetters;
    private long tasks;

    /** Somebody who reads of these events. */
    private record Reader(Person person, Set<UUID> events) {}

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

    Family whenTheHospitalNotifiesAStillbirth(Wish household) {
        return with(world.sandbox().notifyStillbirth(household));
    }

    Family whenTheHospitalNotifiesTwins(Wish household) {
        return with(world.sandbox().notify(household, true));
    }

    /** Twins at one moment, as their parents declare them. */
    void whenTheRegistrarRegisters(Family family) {
        world.sandbox().register(family);
    }

    /** Brother or sister of the child before, of whom only the hospital has told. */
    Family whenTheHospitalNotifiesAnotherIn(Family family) {
        return with(world.sandbox().notifyAnother(family));
    }

    /** Brother or sister of the child before. */
    Family whenAnotherChildIsBornIn(Family family) {
        return registered(with(world.sandbox().notifyAnother(family)));
    }

    /** The child of this birth, or the first of twins. */
    Person theChildOf(Family family) {
        return world.sandbox().childOf(family);
    }

    void whenTheRegisterIsOutOfReach() {
        world.sandbox().fail("person", true);
    }

    void whenTheRegisterAnswersAgain() {
        world.sandbox().fail("person", false);
    }

    Family whenSomebodyDies(Person person) {
        return with(world.sandbox().die(person));
    }

    void whenTheDeathNeverWas(Family death) {
        world.sandbox().annulDeath(death);
    }

    Family whenSomebodyGetsAnotherNumber(Person person) {
        return world.sandbox().renumber(person);
    }

    Family whenTheyTurnOutToBeOnePerson(Person person, Person survivor) {
        return with(world.sandbox().merge(person, survivor));
    }

    void whenTheStatusBegins(Person person, LocalDate from) {
        world.sandbox().flipReimbursement(person, true, from);
    }

    void whenTheStatusEnds(Person person, LocalDate from) {
        world.sandbox().flipReimbursement(person, false, from);
    }

    Family whenOneOfTheParentsLeaves(Family family) {
        return with(world.sandbox().leave(family));
    }

    /** Notified, seen by the platform, and then registered. */
    Family whenAChildIsBorn(Wish household) {
        return registered(whenTheHospitalNotifies(household));
    }

    Family whenTwinsAreBorn(Wish household) {
        return registered(whenTheHospitalNotifiesTwins(household));
    }

    void whenTheRegisterTakesTheBirthBack(Family family) {
        world.sandbox().annulBirths(family);
    }

    void whenTheRegisterCorrectsTheDayOfBirth(Family family, LocalDate bornOn) {
        world.sandbox().correctBirths(family, bornOn);
    }

    /** A whole household, to another address in Ghent. */
    Family whenAHouseholdAnnouncesItsMove(Wish household) {
        return with(world.sandbox().announceMove(household, "WHOLE"));
    }

    /** To another address in Ghent, and declares that. */
    Family whenTheFamilyMoves(Family family) {
        Family move = with(world.sandbox().announceMoveOf(family));
        thenDecided(move, "address-declaration", "REMINDED");
        whenItIsDeclared(move);
        return move;
    }

    Family whenPeopleAnnounceThatTheyComeToGhent() {
        return with(world.sandbox().announceMove(Wish.ANY, "ARRIVING"));
    }

    void whenItIsDeclared(Family move) {
        world.sandbox().moves(move, "declaration");
    }

    void whenTheOfficerConfirms(Family move) {
        world.sandbox().moves(move, "confirmation");
    }

    void whenTheOfficerDoesNotFindThem(Family move) {
        world.sandbox().moves(move, "refusal");
    }

    void whenTheRegisterTakesTheMoveBack(Family move) {
        world.sandbox().moves(move, "annulment");
    }

    /** The same people, the same day, back to where they came from. */
    Family whenTheyMoveBack(Family move) {
        return with(world.sandbox().moves(move, "return"));
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

    /** All that it set off has come to rest. */
    void thenAllIsQuiet() {
        world.comesToRest();
    }

    /** What the person reads of a right, as it is now. */
    void thenTheFeedSays(Person person, String right, String words) {
        eventually(words + " in the feed", () -> assertThat(PersonsFeed.texts(world, person, right))
                .anyMatch(text -> text.contains(words)));
    }

    void thenTheOverviewSays(Person person, String words) {
        eventually(words + " in the overview", () -> assertThat(PersonsFeed.overviews(world, person))
                .anyMatch(text -> text.contains(words)));
    }

    void thenTheOverviewSaysNothingOf(Person person, String words) {
        eventually("no " + words + " in the overview", () -> assertThat(PersonsFeed.overviews(world, person))
                .isNotEmpty()
                .noneMatch(text -> text.contains(words)));
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

    /** The trail of each event names the station; "at once" asks for none. */
    void thenItHasPassed(Family family, String station) {
        if (!station.equals("at once")) {
            family.lifeEvents()
                    .forEach(lifeEvent -> eventually("it has passed: " + station, () -> {
                        Trail trail = world.trail(lifeEvent);
                        assertThat(trail.passed(station))
                                .as("the trail: %s", trail)
                                .isTrue();
                    }));
        }
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

    /** The person's feed holds these entries of what happened, in any order; withdrawn ones say so. */
    void thenTheFeedTells(Family family, Person person, String... entries) {
        eventually("the feed of " + person, () -> assertThat(PersonsFeed.of(world, family, person))
                .containsExactlyInAnyOrder(entries));
        told.put(new Reader(person, Set.copyOf(family.events())), List.of(entries));
    }

    /** Each parent's, or each adult's who moves. */
    void thenEverybodysFeedTells(Family family, String... entries) {
        family.people().forEach(person -> thenTheFeedTells(family, person, entries));
    }

    /** The other parent's or adult's, if there is one. */
    void thenTheOthersFeedTells(Family family, String... entries) {
        family.people().stream().skip(1).forEach(person -> thenTheFeedTells(family, person, entries));
    }

    /** This many messages of this story end as dead letters. */
    void thenDeadLettersAre(long expected) {
        deadLetters = expected;
        eventually(expected + " dead letters", () -> assertThat(world.deadLetters() - deadLettersBefore)
                .isEqualTo(expected));
    }

    /** This many tasks of this story wait for a person. */
    void thenTasksAre(long expected) {
        tasks = expected;
        eventually(expected + " tasks", () -> assertThat(world.tasks() - tasksBefore)
                .isEqualTo(expected));
    }

    /** All tasks of this story, of which there is at least one, are of that kind. */
    void thenTasksAreOfKind(String kind) {
        world.comesToRest();
        tasks = world.tasks() - tasksBefore;
        assertThat(tasks).as("tasks").isPositive();
        assertThat(world.tasksOf(kind)).as(kind).isEqualTo(tasks);
    }

    /** What both got is one task. The household that has lost somebody by it may be another: its payee, its amount. */
    void thenAPersonLooksAtTheMerge() {
        eventually("a task of the merge", () -> assertThat(world.tasksOf("MERGE_CLASH"))
                .isEqualTo(1));
        world.comesToRest();
        tasks = world.tasks() - tasksBefore;
        assertThat(tasks).as("tasks of the merge").isBetween(1L, 2L);
    }

    /** Every right is settled or waits by name, every change was told once, and nobody else was touched. */
    void andNothingElseHappened() {
        world.comesToRest();
        new Books(world, begin, lifeEvents).balance();
        assertThat(PersonsFeed.entriesOfAll(world, lifeEvents))
                .as("entries in feeds")
                .isEqualTo(entriesTold());
        assertThat(world.deadLetters() - deadLettersBefore).as("dead letters").isEqualTo(deadLetters);
        assertThat(world.tasks() - tasksBefore).as("tasks for a human").isEqualTo(tasks);
    }

    private Family registered(Family notified) {
        thenDecided(notified, "birth-declaration", "REMINDED");
        whenTheRegistrarRegisters(notified);
        return notified;
    }

    private Family with(Family family) {
        lifeEvents.addAll(family.lifeEvents());
        return family;
    }

    private long entriesTold() {
        return told.values().stream().mapToLong(List::size).sum();
    }
}
