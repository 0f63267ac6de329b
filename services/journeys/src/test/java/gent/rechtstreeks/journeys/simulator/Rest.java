package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.TaskKind;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A city that has come to rest and what happened in it, as the laws look at it. */
final class Rest {

    private final City city;
    private final List<Happening> lives;
    private final Tally tally;
    private final Map<UUID, Version> newest = new LinkedHashMap<>();
    private final Set<UUID> parked;

    Rest(City city, List<Happening> lives, Tally tally) {
        this.city = city;
        this.lives = lives;
        this.tally = tally;
        versions().forEach(one -> newest.put(one.lifeEvent(), one));
        this.parked = new TreeSet<>(newest.keySet());
        versions().filter(one -> !one.amends()).forEach(one -> parked.remove(one.lifeEvent()));
    }

    private Stream<Version> versions() {
        return lives.stream().filter(Version.class::isInstance).map(Version.class::cast);
    }

    /** Asks whether a law holds. */
    void must(Invariant invariant, boolean holds, String otherwise, Object... details) {
        tally.count(invariant);
        if (!holds) {
            throw new Broken(invariant, otherwise, details);
        }
    }

    void count(Enum<?> figure, long times) {
        tally.count(figure, times);
    }

    City city() {
        return city;
    }

    List<Happening> lives() {
        return lives;
    }

    /** The last word on each event that was told: the register never sent the original of the others. */
    Stream<Version> told() {
        return newest.values().stream().filter(one -> !parked.contains(one.lifeEvent()));
    }

    /** The last word on each of the others. */
    Stream<Version> parked() {
        return parked.stream().map(newest::get);
    }

    <T extends Version> Stream<T> told(Class<T> kind) {
        return told().filter(kind::isInstance).map(kind::cast);
    }

    Stream<Case> cases() {
        return city.deciding.cases().stream();
    }

    Stream<Case> casesOf(Happening happening) {
        return cases().filter(one -> one.lifeEventId().equals(happening.lifeEvent()));
    }

    Collection<Grant> grants() {
        return city.deciding.grants().values();
    }

    boolean isWithAHuman(Case one) {
        return !city.deciding.tasksOf(one).isEmpty();
    }

    /** Cases in which only a human acts, since somebody objects. */
    Stream<Case> leftToAHuman() {
        return cases().filter(one -> city.deciding.tasksOf(one).contains(TaskKind.OBJECTION));
    }

    Stream<Feeds.Entry> shown() {
        return city.feeds.entries().stream().filter(entry -> entry.isShownOn(city.time.today()));
    }

    Stream<Feeds.Entry> shownOf(Happening happening) {
        return shown().filter(entry -> entry.lifeEvent().equals(happening.lifeEvent()));
    }

    /** Whether there was a time at which the register gave this person no home. */
    boolean wasOutsideTheRegister(Insz insz) {
        Family family = city.register.familyOf(insz);
        return family.home() == null
                || lives.stream()
                        .anyMatch(one -> one instanceof MoveVersion move
                                && move.isAbroad()
                                && move.families().contains(family));
    }

    Insz person(UUID resident) {
        return city.gate.person(resident);
    }

    /** Whoever lives of them, each once. */
    Set<Insz> living(Collection<Insz> people) {
        return people.stream()
                .map(city.register::standing)
                .filter(person -> !city.register.isDead(person))
                .collect(Collectors.toCollection(HashSet::new));
    }

    boolean areOne(UUID resident, UUID other) {
        return person(resident).equals(person(other));
    }

    /** Under which other ids life-events knew this person, before it knew that they are one. */
    Stream<UUID> otherIdsOf(UUID resident) {
        return city.gate.residents().stream().filter(other -> !other.equals(resident) && areOne(other, resident));
    }

    Set<Insz> people(Collection<UUID> residents) {
        return residents.stream().map(this::person).collect(Collectors.toSet());
    }

    Family familyOf(UUID resident) {
        return city.register.familyOf(person(resident));
    }

    Set<String> names(Collection<UUID> residents) {
        return residents.stream()
                .map(resident -> person(resident).digits())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
